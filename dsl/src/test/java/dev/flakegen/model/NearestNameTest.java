package dev.flakegen.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {
    @ParameterizedTest
    @CsvSource({
        "helo, hello", // a letter is missing
        "helllo, hello", // one is too many
        "hallo, hello", // one is another
        "hlelo, hello", // two are swapped
        "HELLO, hello", // none is wrong but its case
        "generat, generate",
        "x86_64_linux, x86_64-linux",
    })
    void isFound(String name, String near) {
        assertThat(NearestName.to(name, Stream.of("nothing", near))).contains(near);
    }

    @ParameterizedTest
    @CsvSource({"hello, world", "a, b", "ab, ac", "jq, jo", "cat, dog"})
    void isNotGuessed(String name, String other) {
        assertThat(NearestName.to(name, Stream.of(other))).isEmpty();
    }

    @Test
    void isTheNearest() {
        assertThat(NearestName.to("smoke-hello", Stream.of("smoke-hallo2", "smoke-hell", "smoke")))
                .contains("smoke-hell");
    }

    @Test
    void isTheFirstOfThoseThatAreAsNear() {
        assertThat(NearestName.to("packageA", Stream.of("packageB", "packageC")))
                .contains("packageB");
        assertThat(NearestName.to("packageA", Stream.of("packageC", "packageB")))
                .contains("packageC");
    }

    @Test
    void isTheOneThatDiffersInCaseAloneBeforeAnyOther() {
        assertThat(NearestName.to("Pkgs", Stream.of("Pkg", "pkgs"))).contains("pkgs");
    }

    @Test
    void countsCharactersAndNotHalvesOfThem() {
        var penguin = "\uD83D\uDC27";
        assertThat(NearestName.to("ab" + penguin, Stream.of("ab\uD83E\uDD80"))).contains("ab\uD83E\uDD80");
        assertThat(NearestName.to("a" + penguin, Stream.of("b" + penguin))).isEmpty();
    }

    @Test
    void isAskedFor() {
        assertThat(NearestName.question("helo", Stream.of("hello"))).contains("did you mean 'hello'?");
        assertThat(NearestName.question("none", Stream.of())).isEmpty();
    }
}
