package dev.flakegen.project;

import static org.assertj.core.api.Assertions.assertThat;

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
}
