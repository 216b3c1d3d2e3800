package dev.flakegen.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectPathTest {
    @ParameterizedTest
    @CsvSource({"a/b, a/b", "./a//b/, a/b", "a/../b, b", "a/./b/.., a", "'a b/ü', 'a b/ü'", "., ''", "a/.., ''"})
    void isWrittenInOneWay(String text, String normal) {
        assertThat(ProjectPath.parse(text))
                .hasValueSatisfying(path -> assertThat(path).hasToString(normal));
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", "../a", "a/../../b", "/a", "//", "a\0b"})
    void neverLeavesTheProject(String text) {
        assertThat(ProjectPath.parse(text)).isEmpty();
    }

    @Test
    void theDirectoriesThatItIsInAreKnown() {
        var path = ProjectPath.of("a/b/c");

        assertThat(path.names()).containsExactly("a", "b", "c");
        assertThat(path.parent()).hasValue(ProjectPath.of("a/b"));
        assertThat(path.parents()).containsExactly(ProjectPath.of("a/b"), ProjectPath.of("a"));
        assertThat(ProjectPath.of("a").parent()).hasValue(ProjectPath.of(""));
        assertThat(ProjectPath.of("a").parents()).isEmpty();
        assertThat(ProjectPath.of("").parent()).isEmpty();
        assertThat(ProjectPath.of("").resolve("a")).isEqualTo(ProjectPath.of("a"));
    }

    /** The manifest is in this order, and its bytes stay the same. */
    @Test
    void pathsAreOrderedAsTheyAreWritten() {
        assertThat(Stream.of("a/b", "a.b", "a-b/c", "ab", "a", "")
                        .map(ProjectPath::of)
                        .sorted()
                        .toList())
                .hasToString("[, a, a-b/c, a.b, a/b, ab]");
    }
}
