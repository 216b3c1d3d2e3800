package dev.flakegen.nix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flakegen.nix.parser.NixParser;
import dev.flakegen.nix.syntax.SyntaxException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which binding of a {@code let} a variable stands for: where it is used, and where it is bound. */
class LetVariableTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "let x = 1; in x                          | x 1:15 -> 1:5",
                "let x = y; y = 1; in 0                   | y 1:9 -> 1:12",
                "let x = 1; in let x = 2; in x            | x 1:29 -> 1:19",
                "let x = 1; in (let x = 2; in 0) x        | x 1:33 -> 1:5",
                "let x = 1; in x: x                       | ''",
                "let x = 1; in { x ? 2 }: x               | ''",
                "let x = 1; in rec { x = 2; y = x; }      | ''",
                "let x = 1; in { x = 2; y = x; }          | x 1:28 -> 1:5",
                "let x = 1; in { inherit x; }             | x 1:25 -> 1:5",
                "let x = 1; in rec { inherit x; }         | x 1:29 -> 1:5",
                "let x = 1; in let inherit x; in x        | x 1:27 -> 1:5, x 1:33 -> 1:19",
                "let inherit (e) x; in x                  | x 1:23 -> 1:5",
                "x: let inherit x; in 0                   | ''",
                "let x.a = 1; x.b = 2; in x               | x 1:26 -> 1:5",
                "let x = 1; in with x; y                  | x 1:20 -> 1:5",
                "let { x = 1; body = x; }                 | ''",
            })
    void aVariableOfALet(String code, String expected) throws SyntaxException {
        var parsed = NixParser.parse(code);

        var found = LetVariable.of(parsed.expr()).stream()
                .map(use -> use.name() + " " + parsed.position(use.part()) + " -> " + parsed.position(use.binding()))
                .toList();

        assertThat(String.join(", ", found)).isEqualTo(expected);
    }
}
