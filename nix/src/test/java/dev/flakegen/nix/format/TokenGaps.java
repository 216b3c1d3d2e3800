package dev.flakegen.nix.format;

import dev.flakegen.nix.syntax.Node;
import dev.flakegen.nix.syntax.NodeKind;
import dev.flakegen.nix.syntax.Source;
import dev.flakegen.nix.syntax.Syntax;
import dev.flakegen.nix.syntax.SyntaxException;
import dev.flakegen.nix.syntax.SyntaxParser;
import dev.flakegen.nix.syntax.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * The places of a code where comments and blank lines may stand: before each token that does not go on with a string or a
 * path, as what looks like a comment there is text.
 */
final class TokenGaps {
    private final List<Integer> places = new ArrayList<>();

    private TokenGaps() {}

    /** The indices into the code, in its order. */
    static List<Integer> of(String code) throws SyntaxException {
        var gaps = new TokenGaps();
        gaps.collect(SyntaxParser.parse(Source.of(code)).root(), false);
        return gaps.places;
    }

    private void collect(Syntax syntax, boolean goesOn) {
        if (syntax instanceof Token token) {
            if (!goesOn) {
                places.add(token.start());
            }
            return;
        }
        var node = (Node) syntax;
        for (int i = 0; i < node.size(); i++) {
            collect(node.child(i), i == 0 ? goesOn : isText(node));
        }
    }

    private static boolean isText(Node node) {
        return node.is(NodeKind.STRING) || node.is(NodeKind.INDENTED_STRING) || node.is(NodeKind.INTERPOLATED_PATH);
    }
}
