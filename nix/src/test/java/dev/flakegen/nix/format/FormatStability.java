package dev.flakegen.nix.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flakegen.nix.syntax.SyntaxException;

/**
 * What is formatted stays as it is when it is formatted again. With comments and blank lines between the parts of some
 * functions it does so from the second time on only, as {@code nixfmt} has it too: the first time moves a parameter to
 * another line than its body, which then means that the two are to stay apart.
 */
final class FormatStability {
    private FormatStability() {}

    static void assertStable(String code, String formatted) throws SyntaxException {
        var again = NixFormatter.format(formatted);

        assertThat(NixFormatter.format(again)).as(code).isEqualTo(again);
    }

    static boolean isStable(String formatted) throws SyntaxException {
        return NixFormatter.format(formatted).equals(formatted);
    }
}
