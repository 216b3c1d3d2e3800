package dev.flakegen.nix.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/**
 * A Nix file, taken apart.
 *
 * @param root its expression
 * @param end the end of the file, with the comments before it
 */
public record SyntaxTree(Source source, Syntax root, Token end) {
    /** All tokens in the order of the text, the end of the file among them. */
    public List<Token> tokens() {
        var tokens = new ArrayList<Token>();
        var pending = new ArrayDeque<Syntax>();
        pending.push(end);
        pending.push(root);
        while (!pending.isEmpty()) {
            var next = pending.pop();
            if (next instanceof Node node) {
                for (int i = node.size() - 1; i >= 0; i--) {
                    pending.push(node.child(i));
                }
            } else {
                tokens.add((Token) next);
            }
        }
        return tokens;
    }
}
