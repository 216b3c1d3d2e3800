package dev.flakegen.nix.format;

import dev.flakegen.nix.DeepRecursion;
import dev.flakegen.nix.syntax.Node;
import dev.flakegen.nix.syntax.Syntax;
import dev.flakegen.nix.syntax.Token;
import dev.flakegen.nix.syntax.TokenKind;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Which pieces of syntax are so simple that breaking them would not make them any clearer, however long they are. */
final class Simplicity {
    private static final int MOST_PARTS = 3; // a function and two arguments
    private static final int MOST_SHORT_ELEMENTS = 6;

    private final Comments comments;
    private final Map<Node, Boolean> known = new IdentityHashMap<>();
    private final DeepRecursion recursion = new DeepRecursion();

    Simplicity(Comments comments) {
        this.comments = comments;
    }

    /** A literal, a variable, an attribute, or the application of such to one or two such, without comments. */
    boolean isSimple(Syntax syntax) {
        if (syntax instanceof Token token) {
            return comments.isBare(token) && !token.is(TokenKind.ASSERT);
        }
        var node = (Node) syntax;
        return switch (node.kind()) {
            case STRING, INDENTED_STRING, INTERPOLATED_PATH -> comments.isBare(node.first(), node.last());
            case SELECT, PARENTHESES, APPLY, APPLY_TO_OR -> isSimple(node);
            default -> false;
        };
    }

    private boolean isSimple(Node node) {
        var simple = known.get(node);
        if (simple == null) {
            simple = recursion.descend(() -> compute(node));
            known.put(node, simple);
        }
        return simple;
    }

    private boolean compute(Node node) {
        return switch (node.kind()) {
            case SELECT -> node.size() == 3 && isSimple(node.child(0)) && isPlain(node.node(2));
            case PARENTHESES ->
                comments.isBare(node.token(0)) && comments.isBare(node.token(2)) && isSimple(node.child(1));
            default -> isSimpleApplication(Applications.parts(node));
        };
    }

    /** A function and one or two arguments. */
    boolean isSimpleApplication(List<Syntax> parts) {
        return parts.size() <= MOST_PARTS && areSimple(parts);
    }

    private boolean areSimple(List<Syntax> parts) {
        for (var part : parts) {
            if (!isSimple(part)) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether a path has names only, none that are written as a string. */
    static boolean isPlain(Node path) {
        for (int i = 0; i < path.size(); i++) {
            if (!(path.child(i) instanceof Token)) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether a list may stand in a line although it has several elements: few and simple ones. */
    boolean isShort(Node list) {
        var items = Shapes.itemsAndClosing(list);
        int count = items.size() - 1;
        for (int i = 0; i < items.size() && count <= MOST_SHORT_ELEMENTS; i++) {
            count += comments.beforeItem(items.get(i)).isEmpty() ? 0 : 1;
        }
        return count <= MOST_SHORT_ELEMENTS && areSimple(items.subList(0, items.size() - 1));
    }
}
