package dev.flakegen.nix.format;

import dev.flakegen.nix.DeepRecursion;
import dev.flakegen.nix.syntax.Node;
import dev.flakegen.nix.syntax.Syntax;
import dev.flakegen.nix.syntax.Token;
import dev.flakegen.nix.syntax.TokenKind;
import java.util.List;

/** Which pieces of syntax are so simple that breaking them would not make them any clearer, however long they are. */
final class Simplicity {
    private static final int MOST_PARTS = 3; // a function and two arguments
    private static final int MOST_SHORT_ELEMENTS = 6;

    private final Comments comments;
    private final DeepRecursion recursion = new DeepRecursion();

    Simplicity(Comments comments) {
        this.comments = comments;
    }

    /** A literal, a variable, an attribute, or the application of such to one or two such, without comments. */
    boolean isSimple(Syntax syntax) {
        if (syntax instanceof Token token) {
            return comments.isBare(token) && !token.is(TokenKind.ASSERT);
        }
        return recursion.descend(() -> isSimple((Node) syntax));
    }

    private boolean isSimple(Node node) {
        return switch (node.kind()) {
            case STRING, INDENTED_STRING, INTERPOLATED_PATH -> comments.isBare(Leaf.firstOf(node));
            case SELECT -> node.size() == 3 && isSimple(node.child(0)) && isPlain(node.node(2));
            case PARENTHESES ->
                comments.isBare(node.token(0)) && comments.isBare(node.token(2)) && isSimple(node.child(1));
            case APPLY, APPLY_TO_OR -> isSimpleApplication(Applications.parts(node));
            default -> false;
        };
    }

    /** A function and one or two arguments. */
    boolean isSimpleApplication(List<Syntax> parts) {
        return parts.size() <= MOST_PARTS && parts.stream().allMatch(this::isSimple);
    }

    /** Whether a path has names only, none that are written as a string. */
    static boolean isPlain(Node path) {
        return path.children().stream().allMatch(Token.class::isInstance);
    }

    /** Whether a list may stand in a line although it has several elements: few and simple ones. */
    boolean isShort(Node list) {
        var items = Shapes.itemsAndClosing(list);
        long comments = items.stream()
                .filter(item -> !this.comments.beforeItem(item).isEmpty())
                .count();
        return items.size() - 1 + comments <= MOST_SHORT_ELEMENTS
                && Shapes.items(list).stream().allMatch(this::isSimple);
    }
}
