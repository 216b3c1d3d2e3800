package dev.flakegen.nix.format;

import dev.flakegen.nix.syntax.Node;
import dev.flakegen.nix.syntax.NodeKind;
import dev.flakegen.nix.syntax.Syntax;
import dev.flakegen.nix.syntax.Token;
import dev.flakegen.nix.syntax.TokenKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Applications of functions. As many arguments as fit stand in the line of the function, and one of them, the last if it
 * can be, may go on below; else the others follow in lines of their own.
 *
 * <p>The function and its arguments are groups around groups, each of which takes in one argument more: when the outermost
 * is expanded, the last argument is in a line of its own, and the next one in still decides for itself. Two lists side by
 * side are in the same group.
 */
final class Applications {
    private final DocumentBuilder out;
    private final TokenWriter tokens;
    private final Comments comments;
    private final Shapes shapes;
    private final Simplicity simplicity;
    private final Expressions expressions;

    Applications(Expressions.Context context) {
        this.out = context.out();
        this.tokens = context.tokens();
        this.comments = context.comments();
        this.shapes = context.shapes();
        this.simplicity = context.simplicity();
        this.expressions = context.expressions();
    }

    /** The function, and the arguments; {@code x or} as an argument is two. */
    static List<Syntax> parts(Node node) {
        var children = node.children();
        boolean apart = true;
        for (var child : children) {
            apart &= !child.is(NodeKind.APPLY_TO_OR);
        }
        if (apart && node.is(NodeKind.APPLY)) {
            return children;
        }
        var parts = new ArrayList<Syntax>();
        for (var child : children) {
            if (child instanceof Node inner && inner.is(NodeKind.APPLY_TO_OR)) {
                parts.addAll(parts(inner));
            } else {
                parts.add(child);
            }
        }
        return parts;
    }

    static boolean isApplication(Syntax syntax) {
        return syntax.is(NodeKind.APPLY) || syntax.is(NodeKind.APPLY_TO_OR);
    }

    /** An application where nothing but itself decides where it begins. */
    void write(List<Syntax> parts) {
        write(parts, Break.NONE, false);
    }

    /** The same after a break, that is only taken where more than the last argument does not fit into the line. */
    void write(List<Syntax> parts, Break before) {
        write(parts, before, false);
    }

    /** In parentheses: a function that does not fit into the line begins in the next one, as does what closes them. */
    void inParentheses(Node node) {
        write(parts(node), Break.NONE, true);
    }

    private void write(List<Syntax> parts, Break before, boolean enclosed) {
        boolean simple = simplicity.isSimpleApplication(parts);
        var function = Leaf.firstOf(parts.get(0));
        comments.moveUp(function);
        var hoisted = comments.takeBeforeLanguage(function.first()); // else they would expand the function
        tokens.trivia(hoisted);
        boolean indented = enclosed && hoisted.isEmpty();
        int last = parts.size() - 1;
        if (last > 1 && isList(parts.get(last)) && isList(parts.get(last - 1))) {
            out.group(() -> {
                out.breakWith(before);
                out.group(GroupKind.TRANSPARENT, () -> leading(parts.subList(0, last - 1), indented));
                out.nest(() -> lists(parts.get(last - 1), parts.get(last)));
                ending(enclosed);
            });
        } else if (simple) {
            simple(parts, before, indented, enclosed);
        } else {
            out.group(() -> {
                out.breakWith(before);
                out.group(GroupKind.TRANSPARENT, () -> leading(parts.subList(0, last), indented));
                out.breakWith(Break.LINE);
                last(parts.get(last));
                ending(enclosed);
            });
        }
        if (enclosed && !hoisted.isEmpty()) {
            out.breakWith(Break.HARD);
        }
    }

    /** Nothing would be gained by a break before the last argument, nor before the function, but for texts in lines. */
    private void simple(List<Syntax> parts, Break before, boolean indented, boolean enclosed) {
        int last = parts.size() - 1;
        out.group(() -> {
            out.breakWith(before);
            out.group(GroupKind.TRANSPARENT, () -> leading(parts.subList(0, last), indented));
            boolean flat = out.flattenGroup();
            out.breakWith(flat ? Break.SPACE : Break.LINE);
            last(parts.get(last));
            ending(enclosed && !flat);
        });
    }

    private void ending(boolean enclosed) {
        if (enclosed) {
            out.breakWith(Break.SOFT);
        }
    }

    private static boolean isList(Syntax syntax) {
        return syntax.is(NodeKind.LIST);
    }

    private void lists(Syntax one, Syntax other) {
        out.breakWith(Break.LINE);
        out.group(() -> argument(one));
        out.breakWith(Break.LINE);
        out.group(() -> argument(other));
    }

    /** The function and all arguments but the last. */
    private void leading(List<Syntax> parts, boolean indented) {
        var pairs = new boolean[parts.size() + 1];
        for (int i = parts.size() - 1; i > 0; i--) {
            out.open(GroupKind.TRANSPARENT);
            if (i > 1 && isList(parts.get(i)) && isList(parts.get(i - 1))) {
                out.open(GroupKind.TRANSPARENT);
                pairs[i--] = true;
            }
        }
        function(parts.get(0), indented);
        for (int i = 1; i < parts.size(); i++) {
            out.close();
            if (pairs[i + 1]) {
                pair(parts.get(i), parts.get(i + 1));
                i++;
            } else {
                leading(parts.get(i));
            }
        }
    }

    private void function(Syntax function, boolean indented) {
        if (indented) {
            out.nest(() -> out.group(() -> {
                out.breakWith(Break.SOFT);
                expressions.write(function);
            }));
        } else {
            expressions.write(function);
        }
    }

    private void pair(Syntax one, Syntax other) {
        out.nest(() -> out.group(() -> lists(one, other)));
        out.close();
    }

    /** An argument that is not the last. Of a selection only what is after the dot could go on below, which looks odd. */
    private void leading(Syntax argument) {
        var kind = argument.is(NodeKind.SELECT) ? GroupKind.REGULAR : GroupKind.PRIORITY;
        out.breakWith(Break.LINE);
        out.nest(() -> out.group(kind, () -> argument(argument)));
    }

    private void argument(Syntax argument) {
        if (isList(argument) && simplicity.isShort((Node) argument)) {
            expressions.brackets().shortList((Node) argument);
        } else {
            expressions.write(argument);
        }
    }

    private void last(Syntax argument) {
        if (shapes.isAbsorbable(argument)) {
            out.group(GroupKind.PRIORITY, () -> out.nest(() -> expressions.ungrouped(argument)));
        } else if (argument.is(NodeKind.PARENTHESES)) {
            lastParentheses((Node) argument);
        } else {
            out.group(() -> out.nest(() -> expressions.write(argument)));
        }
    }

    /** {@code (x: { … })} and {@code (f { … })} begin in the line, and nothing longer. */
    private void lastParentheses(Node node) {
        if (node.child(1) instanceof Node inside && comments.isBare(node.token(0)) && isBrief(inside, node.token(2))) {
            out.group(
                    GroupKind.PRIORITY,
                    () -> out.nest(() -> {
                        tokens.token(node.token(0));
                        inside.children().subList(0, inside.size() - 1).forEach(expressions::write);
                        out.breakWith(Break.SPACE);
                        expressions.wide(Shapes.body(inside));
                        tokens.token(node.token(2));
                    }));
        } else {
            expressions.brackets().parenthesesAsValue(node);
        }
    }

    private boolean isBrief(Node inside, Token closing) {
        var body = Shapes.body(inside);
        if (!Shapes.isTerm(body) || !shapes.isAbsorbable(body)) {
            return false;
        }
        if (inside.is(NodeKind.LAMBDA)) {
            return Shapes.takesName(inside) && comments.isBare(inside.token(0)) && comments.isBare(inside.token(1));
        }
        return inside.is(NodeKind.APPLY)
                && inside.size() == 2
                && inside.child(0) instanceof Token name
                && name.is(TokenKind.IDENTIFIER)
                && comments.isBare(name)
                && comments.isBare(closing);
    }
}
