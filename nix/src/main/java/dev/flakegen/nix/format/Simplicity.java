package dev.flakegen.nix.format;

import dev.flakegen.nix.DeepRecursion;
import dev.flakegen.nix.syntax.Node;
import dev.flakegen.nix.syntax.NodeKind;
import dev.flakegen.nix.syntax.Syntax;
import dev.flakegen.nix.syntax.Token;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Which pieces of syntax are so simple that breaking them would not make them any clearer, however long they are. */
final class Simplicity {
    private static final int MOST_ARGUMENTS = 2;
    private static final int MOST_SHORT_ELEMENTS = 6;

    private final Comments comments;
    private final Shapes shapes;
    private final Map<Node, Boolean> known = new IdentityHashMap<>();
    private final Map<Node, Boolean> applications = new IdentityHashMap<>();
    private final DeepRecursion recursion = new DeepRecursion();

    Simplicity(Comments comments, Shapes shapes) {
        this.comments = comments;
        this.shapes = shapes;
    }

    /** A literal, a variable, an attribute, or the application of such to one or two such. */
    boolean isSimple(Syntax syntax) {
        if (syntax instanceof Token token) {
            return !comments.hasTrailing(token);
        }
        var node = (Node) syntax;
        var simple = known.get(node);
        if (simple == null) {
            simple = !comments.hasTrailing(node.last()) && recursion.descend(() -> compute(node));
            known.put(node, simple);
        }
        return simple;
    }

    private boolean compute(Node node) {
        return switch (node.kind()) {
            case STRING, INTERPOLATED_PATH -> true;
            case INDENTED_STRING -> !shapes.isAbsorbable(node);
            case SELECT -> isSimpleSelection(node);
            case PARENTHESES -> !comments.isInside(node) && isSimple(node.child(1));
            case APPLY -> isSimpleApplication(node) && isSimple(node.child(node.size() - 1));
            default -> false;
        };
    }

    private boolean isSimpleSelection(Node node) {
        return node.size() == 3
                && isSimple(node.child(0))
                && comments.leading(node.token(1)).isEmpty()
                && isSimplePath(node.node(2));
    }

    private boolean isSimplePath(Node path) {
        return path.children().stream()
                .allMatch(key -> key instanceof Token token
                        && !comments.isBefore(token)
                        && (token == path.last() || !comments.hasTrailing(token)));
    }

    /** An application to one or two simple arguments, the last of which may be a text of several lines. */
    boolean isSimpleApplication(Node node) {
        var simple = applications.get(node);
        if (simple == null) {
            simple = recursion.descend(() -> computeApplication(node));
            applications.put(node, simple);
        }
        return simple;
    }

    private boolean computeApplication(Node node) {
        int last = node.size() - 1;
        if (last > MOST_ARGUMENTS || !comments.leading(node.first()).isEmpty()) {
            return false;
        }
        for (int i = 0; i <= last; i++) {
            var part = node.child(i);
            boolean text = i == last && isText(part);
            if (!(text || isSimple(part)) || (i > 0 && comments.isBefore(part))) {
                return false;
            }
        }
        return true;
    }

    /** A text, or in parentheses the application of something to a text. */
    private boolean isText(Syntax part) {
        if (part instanceof Node node && node.is(NodeKind.PARENTHESES)) {
            return node.child(1) instanceof Node inside
                    && inside.is(NodeKind.APPLY)
                    && !comments.isInside(node)
                    && isSimpleApplication(inside);
        }
        return part.is(NodeKind.INDENTED_STRING);
    }

    /** What stays in the line where it is interpolated. */
    boolean isSimpleInterpolation(Syntax syntax) {
        if (syntax instanceof Node node) {
            return switch (node.kind()) {
                case APPLY -> isSimpleApplication(node);
                case SELECT -> isSimpleSelection(node);
                default -> isSimple(node);
            };
        }
        return isSimple(syntax);
    }

    /** Whether a list may stand in a line although it has several elements: few and simple ones. */
    boolean isShort(Node list) {
        List<Syntax> elements = list.children().subList(1, list.size() - 1);
        var closing = list.token(list.size() - 1);
        return elements.size() <= MOST_SHORT_ELEMENTS
                && elements.stream().allMatch(element -> isSimple(element) && !comments.isBefore(element))
                && comments.areInOneLine(list.token(0), closing)
                && comments.leading(closing).isEmpty()
                && !comments.hasTrailing(list.token(0));
    }
}
