package dev.flakegen.nix.syntax;

import java.util.Optional;

/** Which names of attributes Nix knows without evaluating anything: also <code>"a"</code> and <code>${"a"}</code>. */
public final class StaticName {
    private StaticName() {}

    /** The name, unless it is computed. */
    public static Optional<String> of(Syntax key) {
        if (key instanceof Token token) {
            return Optional.of(token.text());
        }
        var node = (Node) key;
        return node.is(NodeKind.INTERPOLATION) ? ofExpression(node.child(1)) : ofExpression(node);
    }

    static Optional<String> ofExpression(Syntax expression) {
        var inner = expression;
        while (inner.is(NodeKind.PARENTHESES)) {
            inner = ((Node) inner).child(1);
        }
        if (inner instanceof Token token) {
            return token.is(TokenKind.URI) ? Optional.of(token.text()) : Optional.empty();
        }
        var node = (Node) inner;
        if (node.is(NodeKind.STRING)) {
            return ofString(node);
        }
        return node.is(NodeKind.INDENTED_STRING) ? IndentedText.of(node).single() : Optional.empty();
    }

    private static Optional<String> ofString(Node string) {
        if (string.size() == 2) {
            return Optional.of("");
        }
        return string.size() == 3 && string.child(1) instanceof Token text
                ? Optional.of(StringText.unescape(text.text()))
                : Optional.empty();
    }
}
