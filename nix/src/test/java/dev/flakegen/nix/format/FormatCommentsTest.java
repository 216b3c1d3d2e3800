package dev.flakegen.nix.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flakegen.nix.syntax.Node;
import dev.flakegen.nix.syntax.Source;
import dev.flakegen.nix.syntax.Syntax;
import dev.flakegen.nix.syntax.SyntaxParser;
import dev.flakegen.nix.syntax.Token;
import dev.flakegen.nix.syntax.TokenKind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No comment is lost, wherever it stands. */
class FormatCommentsTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.flakegen.nix.format.FormatPair#all")
    void keepsACommentInEveryGap(FormatPair pair) throws Exception {
        var tokens = tokens(pair.code());
        for (var comment : List.of("\n# here, %d\n", " # here, %d\n", " /* here, %d */ ")) {
            var code = new StringBuilder(pair.code());
            int count = 0;
            for (int i = tokens.size() - 1; i >= 0; i--) {
                if (canBePreceded(tokens.get(i))) {
                    code.insert(tokens.get(i).start(), comment.formatted(i));
                    count++;
                }
            }
            var formatted = NixFormatter.format(code.toString());

            assertThat(count).isGreaterThan(20);
            for (int i = 0; i < tokens.size(); i++) {
                if (canBePreceded(tokens.get(i))) {
                    assertThat(formatted).contains("here, " + i + (comment.contains("*/") ? "" : "\n"));
                }
            }
            assertThat(Meaning.of(formatted)).isEqualTo(Meaning.of(pair.code()));
            assertThat(NixFormatter.format(formatted)).isEqualTo(formatted);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.flakegen.nix.format.FormatPair#all")
    void leavesACommentWhereItHasPutIt(FormatPair pair) throws Exception {
        var tokens = tokens(pair.formatted());
        int step = Math.max(3, tokens.size() / 40);
        for (var comment : List.of("\n# here\n", " # here\n", " /* here, too */ ", "\n\n")) {
            for (int i = 0; i < tokens.size(); i += step) {
                if (canBePreceded(tokens.get(i))) {
                    var code = new StringBuilder(pair.formatted())
                            .insert(tokens.get(i).start(), comment)
                            .toString();
                    var formatted = NixFormatter.format(code);

                    assertThat(formatted).contains(comment.isBlank() ? "\n" : " here");
                    assertThat(NixFormatter.format(formatted)).isEqualTo(formatted);
                }
            }
        }
    }

    /** Not in strings and paths: what looks like a comment there is text. */
    private static boolean canBePreceded(Token token) {
        return switch (token.kind()) {
            case STRING_TEXT, INDENTED_TEXT, INDENTED_QUOTE_END, PATH_TEXT -> false;
            default -> true;
        };
    }

    private static List<Token> tokens(String code) throws Exception {
        var tokens = new ArrayList<Token>();
        collect(SyntaxParser.parse(Source.of(code)).root(), tokens);
        return tokens;
    }

    private static void collect(Syntax syntax, List<Token> tokens) {
        if (syntax instanceof Token token) {
            tokens.add(token);
            return;
        }
        var node = (Node) syntax;
        for (int i = 0; i < node.size(); i++) {
            boolean inText = i > 0 && isPartOfText(node, node.child(i));
            int before = tokens.size();
            collect(node.child(i), tokens);
            if (inText) {
                tokens.remove(before); // the token that goes on with a string or path
            }
        }
    }

    private static boolean isPartOfText(Node node, Syntax child) {
        return switch (node.kind()) {
            case STRING, INDENTED_STRING, INTERPOLATED_PATH -> true;
            default -> child.is(TokenKind.INVALID);
        };
    }
}
