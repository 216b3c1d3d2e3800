package dev.flakegen.nix.format;

import dev.flakegen.nix.syntax.Node;
import dev.flakegen.nix.syntax.NodeKind;
import dev.flakegen.nix.syntax.Syntax;
import dev.flakegen.nix.syntax.Token;
import dev.flakegen.nix.syntax.TokenKind;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Which pieces of syntax can begin at the end of a line and go on below: the RFC calls them absorbable.
 *
 * <p>Each looks at the tokens that it names, and at no other: a comment before the {@code ;} after a value is no part of
 * the value.
 */
final class Shapes {
    private static final int MOST_FORMALS_IN_A_LINE = 2;

    private final Comments comments;
    private final Map<Node, Boolean> functions = new IdentityHashMap<>();

    Shapes(Comments comments) {
        this.comments = comments;
    }

    /** A set, a list or a text of several lines; also in parentheses. */
    boolean isAbsorbable(Syntax syntax) {
        var inner = syntax;
        while (inner instanceof Node node && node.is(NodeKind.PARENTHESES)) {
            inner = node.child(1);
            if (!comments.isBare(node.token(0)) || !isTerm(inner) || !comments.isAnnotatedAtMost(inner)) {
                return false;
            }
        }
        if (!(inner instanceof Node node)) {
            return false;
        }
        return switch (node.kind()) {
            case ATTR_SET, LEGACY_LET, LIST -> hasItems(node) || !areInOneLine(node) || !comments.isBare(opening(node));
            case INDENTED_STRING -> IndentedLines.isMultiline(node);
            default -> false;
        };
    }

    /** What can begin beside something and go on below: also {@code with x; { … }}, and functions that give such. */
    boolean isAbsorbableExpression(Syntax syntax) {
        if (!(syntax instanceof Node function && function.is(NodeKind.LAMBDA))) {
            return isAbsorbable(syntax) || isAbsorbableWith(syntax);
        }
        var known = functions.get(function);
        if (known == null) {
            known = isAbsorbableFunction(function);
        }
        return known;
    }

    /** Returns whether a function and those that it gives are so, which is then known of each. */
    private boolean isAbsorbableFunction(Node function) {
        var passed = new ArrayList<Node>();
        Syntax next = function;
        boolean begins = true;
        while (begins && next instanceof Node inner && inner.is(NodeKind.LAMBDA)) {
            passed.add(inner);
            begins = takesName(inner) || takesSetBeside(inner);
            next = body(inner);
        }
        boolean absorbable = begins && (isAbsorbable(next) || (isAbsorbableWith(next) && !takesName(last(passed))));
        passed.forEach(inner -> functions.put(inner, absorbable));
        return absorbable;
    }

    private static Node last(List<Node> nodes) {
        return nodes.get(nodes.size() - 1);
    }

    /** Returns whether a function takes a set in a line, in which its body begins. */
    private boolean takesSetBeside(Node function) {
        return takesSet(function)
                && canBeInALine(function.node(0))
                && comments.isBare(function.first())
                && comments.areInOneLine(colon(function), body(function));
    }

    /** {@code with x; { … }}. */
    boolean isAbsorbableWith(Syntax syntax) {
        return syntax instanceof Node with && with.is(NodeKind.WITH) && isAbsorbable(with.child(3));
    }

    /** What a function, or a {@code with}, ends in. */
    static Syntax body(Node node) {
        return node.child(node.size() - 1);
    }

    static Token colon(Node function) {
        return function.token(function.size() - 2);
    }

    /** Returns whether a function takes anything, and gives it a name. */
    static boolean takesName(Node function) {
        return function.size() == 3 && function.child(0) instanceof Token;
    }

    /** Returns whether a function takes a set, without a name for it. */
    static boolean takesSet(Node function) {
        return function.size() == 3 && function.child(0).is(NodeKind.FORMALS);
    }

    /**
     * Returns whether what a function takes may stand in a line: up to two names, no comments, and braces in one line.
     */
    boolean canBeInALine(Node formals) {
        int names = 0;
        for (int i = 1; i < formals.size() - 1; i++) {
            var item = formals.child(i);
            boolean hasDefault = item instanceof Node formal && formal.size() > 1;
            if (hasDefault || !comments.isBare(item.first())) {
                return false;
            }
            names += item.is(NodeKind.FORMAL) ? 1 : 0;
        }
        return names <= MOST_FORMALS_IN_A_LINE
                && comments.areInOneLine(formals.first(), formals.last())
                && comments.isBare(formals.last());
    }

    /** Returns whether the brackets of a set or list begin and end in one line. */
    boolean areInOneLine(Node brackets) {
        return comments.areInOneLine(opening(brackets), brackets.last());
    }

    /** Returns whether there is anything in a set or list, a comment at least. */
    boolean hasItems(Node brackets) {
        return !items(brackets).isEmpty()
                || !comments.beforeItem(brackets.last()).isEmpty();
    }

    /** The bracket that opens a set or list, after {@code rec} or {@code let}. */
    static Token opening(Node brackets) {
        boolean first =
                brackets.child(0).is(TokenKind.LEFT_BRACE) || brackets.child(0).is(TokenKind.LEFT_BRACKET);
        return brackets.token(first ? 0 : 1);
    }

    /** What is in a set or list. */
    static List<Syntax> items(Node brackets) {
        var all = itemsAndClosing(brackets);
        return all.subList(0, all.size() - 1);
    }

    /** Returns the items of a set or list and its closing bracket; {@code f or} is two items of a list. */
    static List<Syntax> itemsAndClosing(Node brackets) {
        int first = opening(brackets) == brackets.child(0) ? 1 : 2;
        var all = brackets.children().subList(first, brackets.size());
        for (var item : all) {
            if (item.is(NodeKind.APPLY_TO_OR)) {
                return apart(all);
            }
        }
        return all;
    }

    private static List<Syntax> apart(List<Syntax> items) {
        return items.stream()
                .flatMap(item -> item.is(NodeKind.APPLY_TO_OR) ? ((Node) item).children().stream() : Stream.of(item))
                .toList();
    }

    /** Returns whether it can be an argument: a name, a literal, something in brackets, or a selection. */
    static boolean isTerm(Syntax syntax) {
        if (!(syntax instanceof Node node)) {
            return true;
        }
        return switch (node.kind()) {
            case STRING, INDENTED_STRING, INTERPOLATED_PATH, PARENTHESES, LIST, ATTR_SET, LEGACY_LET, SELECT -> true;
            default -> false;
        };
    }

    static boolean isPath(Syntax syntax) {
        return syntax.is(TokenKind.PATH) || syntax.is(TokenKind.HOME_PATH) || syntax.is(NodeKind.INTERPOLATED_PATH);
    }

    /** A string, which a URI becomes. */
    static boolean isString(Syntax syntax) {
        return syntax.is(NodeKind.STRING) || syntax.is(NodeKind.INDENTED_STRING) || syntax.is(TokenKind.URI);
    }

    static boolean isSet(Syntax syntax) {
        return syntax.is(NodeKind.ATTR_SET) || syntax.is(NodeKind.LEGACY_LET);
    }
}
