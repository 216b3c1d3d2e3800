package dev.flakegen.nix.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.flakegen.nix.parser.NixParser;
import dev.flakegen.nix.syntax.SyntaxException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What Nix reads, though nobody means it so: the parser refuses it. */
class StricterThanNixTest {
    @Test
    void nulDoesNotEndTheFile() {
        assertRefused("1 \0 )", "1:3"); // Nix reads 1
    }

    @Test
    void stringsAreUtf8() {
        assertRefused(latin1("\"\u00e4\""), "1:2"); // Nix takes any bytes
        assertRefused(latin1("''\n  \u00e4\n''"), "2:3");
    }

    @Test
    void commentsAreUtf8() {
        assertRefused(latin1("# \u00e4\n1"), "1:3");
        assertRefused(latin1("/* \u00e4 */ 1"), "1:4");
    }

    @Test
    void bracketsNestSoManyLevelsDeep() {
        assertRefused("(".repeat(20_000) + "1" + ")".repeat(20_000), "1:10001"); // Nix stops where its stack does
    }

    private static void assertRefused(String text, String place) {
        assertRefused(text.getBytes(StandardCharsets.UTF_8), place);
    }

    private static void assertRefused(byte[] text, String place) {
        var refusal = catchThrowableOfType(SyntaxException.class, () -> NixParser.parse(text));

        assertThat(refusal).isNotNull();
        assertThat(refusal.position()).hasToString(place);
    }

    private static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
