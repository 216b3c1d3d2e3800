package dev.flakegen.nix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AttrNameTest {
    @Test
    void namesAreOrderedByCodePointsAsNixOrdersThem() {
        var sorted = Stream.of("\uFF5E", "\uD83D\uDE00", "b", "a\uD83D\uDE00", "ab", "a", "Z", "ä", "\uD83D\uDE01", "")
                .map(AttrName::new)
                .sorted()
                .map(AttrName::name);

        assertThat(sorted)
                .containsExactly(
                        "", "Z", "a", "ab", "a\uD83D\uDE00", "b", "ä", "\uFF5E", "\uD83D\uDE00", "\uD83D\uDE01");
    }
}
