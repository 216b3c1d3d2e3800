package dev.flakegen.examples.lint;

import dev.flakegen.nix.syntax.Node;
import dev.flakegen.nix.syntax.NodeKind;
import dev.flakegen.nix.syntax.Source;
import dev.flakegen.nix.syntax.Syntax;
import dev.flakegen.nix.syntax.SyntaxException;
import dev.flakegen.nix.syntax.SyntaxParser;
import dev.flakegen.nix.syntax.Token;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** The parentheses that {@code statix} reports: around a value, the body of {@code let}, and what is one word or bracket. */
final class NeedlessParentheses {
    private static final EnumSet<NodeKind> PRIMITIVE = EnumSet.of(
            NodeKind.LIST, NodeKind.PARENTHESES, NodeKind.STRING, NodeKind.INDENTED_STRING, NodeKind.ATTR_SET);

    private static final int SELECT_WITHOUT_FALLBACK = 3;

    private final List<String> found = new ArrayList<>();

    static List<String> of(String text) throws SyntaxException {
        var parentheses = new NeedlessParentheses();
        parentheses.look(SyntaxParser.parse(Source.of(text)).root(), null);
        return parentheses.found;
    }

    private void look(Syntax syntax, NodeKind parent) {
        if (!(syntax instanceof Node node)) {
            return;
        }
        if (node.is(NodeKind.PARENTHESES)
                && (isValue(parent) || isPrimitive(node.child(1)))
                && parent != NodeKind.INHERIT) {
            found.add("parentheses around " + node.child(1));
        }
        node.children().forEach(child -> look(child, node.kind()));
    }

    private static boolean isValue(NodeKind parent) {
        return parent == NodeKind.BINDING || parent == NodeKind.LET;
    }

    private static boolean isPrimitive(Syntax inner) {
        if (inner instanceof Token) {
            return !inner.toString().contains("<");
        }
        var node = (Node) inner;
        return PRIMITIVE.contains(node.kind()) || node.is(NodeKind.SELECT) && node.size() == SELECT_WITHOUT_FALLBACK;
    }
}
