package dev.flakegen.nix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttrPathTest {
    @Test
    void readsNamesAsNixDoes() {
        assertThat(AttrPath.parse("home.file.\".pi \\\"x\\\"\".or"))
                .isEqualTo(AttrPath.ofNames("home", "file", ".pi \"x\"", "or"));
    }

    @Test
    void twoDollarsBeginNoInterpolation() {
        assertThat(AttrPath.parse("\"$${a}$$\"")).isEqualTo(AttrPath.ofNames("$${a}$$"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a.b", "a.\"b c\".d", "\"\"", "\"a\\nb\\${c}\""})
    void writesBackWhatItRead(String text) {
        var path = AttrPath.parse(text);

        assertThat(AttrPath.parse(path.toString())).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource({
        "'', column 1: expected a name",
        "a..b, column 3: expected a name",
        "a., column 3: expected a name",
        "a b, column 1: 'a b' must be quoted",
        "a.if, column 3: 'if' must be quoted",
        "a.\"b, column 5: expected '\"'",
        "\"a\"b, column 4: expected '.' or the end",
        "\"${a}\", column 2: an interpolation cannot stand here",
        "\"$$${a}\", column 4: an interpolation cannot stand here"
    })
    void saysWhatIsWrongAndWhere(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AttrPath.parse(text == null ? "" : text))
                .withMessage(message);
    }

    @Test
    void sortsNamesByCodePointNotByCharOfUtf16() {
        var names = List.of(new AttrName("\uFFFD"), new AttrName("\uD83D\uDE00"), new AttrName("Z"), new AttrName("a"));

        assertThat(names.stream().sorted())
                .containsExactly(
                        new AttrName("Z"), new AttrName("a"), new AttrName("\uFFFD"), new AttrName("\uD83D\uDE00"));
    }
}
