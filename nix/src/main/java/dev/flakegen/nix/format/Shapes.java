package dev.flakegen.nix.format;

import dev.flakegen.nix.syntax.Node;
import dev.flakegen.nix.syntax.NodeKind;
import dev.flakegen.nix.syntax.Syntax;
import dev.flakegen.nix.syntax.Token;
import dev.flakegen.nix.syntax.TokenKind;
import java.util.List;

/** Which pieces of syntax can begin at the end of a line and go on below: the RFC calls them absorbable. */
final class Shapes {
    private static final int MOST_FORMALS_IN_A_LINE = 2;
    private static final int MOST_PARTS_WITHOUT_AT = 3; // what it takes, the colon, the body

    private final Comments comments;

    Shapes(Comments comments) {
        this.comments = comments;
    }

    /** A set, a list or a text of several lines; also in parentheses. */
    boolean isAbsorbable(Syntax syntax) {
        var inner = syntax;
        while (inner instanceof Node node && node.is(NodeKind.PARENTHESES)) {
            if (comments.isInside(node)) {
                return false;
            }
            inner = node.child(1);
        }
        if (!(inner instanceof Node node)) {
            return false;
        }
        return switch (node.kind()) {
            case ATTR_SET, LIST -> !isEmpty(node);
            case LEGACY_LET -> true;
            case INDENTED_STRING -> IndentedLines.isMultiline(node);
            default -> false;
        };
    }

    /** What can begin right after a parenthesis. */
    boolean isAbsorbableInParentheses(Syntax syntax) {
        return isAbsorbable(syntax) || isAbsorbableWith(syntax) || isAbsorbableFunction(syntax);
    }

    /** {@code with x; { … }}. */
    boolean isAbsorbableWith(Syntax syntax) {
        return syntax instanceof Node with
                && with.is(NodeKind.WITH)
                && isAbsorbable(with.child(3))
                && !comments.areBetween(with.token(2), with.child(3));
    }

    /**
     * {@code x: y: { … }} or {@code with x; { … }}, with a comment before what is absorbable, which is in a line of its
     * own for it.
     */
    boolean endsInAbsorbable(Syntax syntax) {
        var inner = syntax;
        while (inner instanceof Node function && function.is(NodeKind.LAMBDA) && takesName(function)) {
            inner = body(function);
        }
        if (inner == syntax && syntax.is(NodeKind.WITH)) {
            inner = body((Node) syntax);
        }
        return inner != syntax && isAbsorbable(inner) && !comments.hasTrailing(inner.last());
    }

    /** A function whose body can begin in the line of its parameters. */
    boolean isAbsorbableFunction(Syntax syntax) {
        return isAbsorbableLambda(syntax) || isAbsorbableInOneLine(syntax);
    }

    /** {@code x: y: { … }}: functions of names alone. */
    boolean isAbsorbableLambda(Syntax syntax) {
        if (!syntax.is(NodeKind.LAMBDA)) {
            return false;
        }
        var inner = syntax;
        while (inner instanceof Node function && function.is(NodeKind.LAMBDA)) {
            if (!takesName(function) || comments.areBetween(function.token(1), function.child(2))) {
                return false;
            }
            inner = function.child(2);
        }
        return isAbsorbable(inner);
    }

    /** <code>{ a, b }: { … }</code>: functions of sets too, written in a line that goes on with the body. */
    private boolean isAbsorbableInOneLine(Syntax syntax) {
        if (!syntax.is(NodeKind.LAMBDA)) {
            return false;
        }
        boolean takesSet = false;
        var inner = syntax;
        while (inner instanceof Node function && function.is(NodeKind.LAMBDA)) {
            var colon = function.token(function.size() - 2);
            if (takesExpanded(function)
                    || takesNothingInLines(function)
                    || takesNamedSet(function)
                    || (!takesName(function) && comments.beginsLine(body(function)))
                    || comments.areBetween(colon, body(function))) {
                return false;
            }
            takesSet |= !takesName(function);
            inner = body(function);
        }
        boolean commented = takesSet && comments.isBefore(syntax);
        return !commented && (isAbsorbable(inner) || (takesSet && isAbsorbableWith(inner)));
    }

    /** What a function, or a {@code with}, ends in. */
    static Syntax body(Node node) {
        return node.child(node.size() - 1);
    }

    /** Whether a function takes anything, and gives it a name. */
    static boolean takesName(Node function) {
        return function.size() == 3 && function.child(0) instanceof Token;
    }

    /** Whether a function takes a set whose names stand in lines of their own. */
    boolean takesExpanded(Node function) {
        return function.children().stream().anyMatch(child -> child.is(NodeKind.FORMALS) && isExpanded((Node) child));
    }

    /** <code>{ a }@args: …</code> */
    static boolean takesNamedSet(Node function) {
        return !takesName(function) && function.size() > MOST_PARTS_WITHOUT_AT;
    }

    /** Whether a function takes an empty set whose braces stand in two lines. */
    static boolean takesNothingInLines(Node function) {
        return function.children().stream()
                .anyMatch(child -> child instanceof Node formals
                        && formals.is(NodeKind.FORMALS)
                        && formals.size() == 2
                        && formals.token(1).lineBreaksBefore() > 0);
    }

    /** Whether each formal stands in a line of its own. */
    boolean isExpanded(Node formals) {
        var items = formals.children().subList(1, formals.size() - 1).stream()
                .filter(child -> !child.is(TokenKind.COMMA))
                .toList();
        var closing = formals.token(formals.size() - 1);
        boolean commented = formals.children().stream()
                .anyMatch(child -> child instanceof Token token
                        && token != closing
                        && token != formals.child(0)
                        && (token.lineBreaksBefore() > 0 || comments.isBefore(token) || comments.hasTrailing(token)));
        return commented
                || items.stream().filter(item -> item.is(NodeKind.FORMAL)).count() > MOST_FORMALS_IN_A_LINE
                || items.stream().anyMatch(item -> item instanceof Node formal && formal.size() > 1)
                || (!items.isEmpty() && (closing.lineBreaksBefore() > 0 || comments.isBefore(closing)))
                || items.stream()
                        .anyMatch(item -> item.first().lineBreaksBefore() > 0
                                || comments.isBefore(item)
                                || comments.hasTrailing(item.last()));
    }

    /** Whether a set or list has nothing in it, not even a comment or a line break. */
    boolean isEmpty(Node brackets) {
        var closing = (Token) brackets.child(brackets.size() - 1);
        return items(brackets).isEmpty()
                && closing.lineBreaksBefore() == 0
                && comments.leading(closing).isEmpty()
                && !comments.hasTrailing(opening(brackets));
    }

    /** Whether it is {@code [ ]} or <code>{ }</code>. */
    boolean isEmptyBrackets(Node node) {
        return (node.is(NodeKind.LIST) || node.is(NodeKind.ATTR_SET)) && isEmpty(node);
    }

    static boolean isPath(Syntax syntax) {
        return syntax.is(TokenKind.PATH) || syntax.is(TokenKind.HOME_PATH) || syntax.is(NodeKind.INTERPOLATED_PATH);
    }

    /** The bracket that opens a set or list, after {@code rec} or {@code let}. */
    static Token opening(Node brackets) {
        boolean first =
                brackets.child(0).is(TokenKind.LEFT_BRACE) || brackets.child(0).is(TokenKind.LEFT_BRACKET);
        return brackets.token(first ? 0 : 1);
    }

    /** What is in a set or list. */
    static List<Syntax> items(Node brackets) {
        int first = opening(brackets) == brackets.child(0) ? 1 : 2;
        return brackets.children().subList(first, brackets.size() - 1);
    }

    /** {@code a.b or c}. */
    static boolean isSelectionOr(Syntax syntax) {
        return syntax instanceof Node node && node.is(NodeKind.SELECT) && node.size() > 3;
    }

    /** {@code "a".b}, {@code [ ].a}: the dot may stand in a line of its own. */
    static boolean isSelectionFromLiteral(Syntax syntax) {
        return syntax instanceof Node node && node.is(NodeKind.SELECT) && isLiteral(node.child(0));
    }

    /** A string in double quotes, or one that becomes it. */
    static boolean isString(Syntax syntax) {
        return syntax.is(NodeKind.STRING)
                || syntax.is(TokenKind.URI)
                || (syntax.is(NodeKind.INDENTED_STRING)
                        && IndentedLines.of((Node) syntax).isSimple());
    }

    /** A string or a path. */
    static boolean isText(Syntax syntax) {
        return syntax.is(NodeKind.STRING)
                || syntax.is(NodeKind.INDENTED_STRING)
                || syntax.is(NodeKind.INTERPOLATED_PATH);
    }

    /** A string, which a URI becomes, a list or a set. */
    static boolean isLiteral(Syntax syntax) {
        if (!(syntax instanceof Node node)) {
            return syntax.is(TokenKind.URI);
        }
        return switch (node.kind()) {
            case STRING, INDENTED_STRING, LIST, ATTR_SET, LEGACY_LET -> true;
            default -> false;
        };
    }
}
