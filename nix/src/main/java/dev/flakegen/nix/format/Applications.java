package dev.flakegen.nix.format;

import dev.flakegen.nix.syntax.Node;
import dev.flakegen.nix.syntax.NodeKind;
import dev.flakegen.nix.syntax.Syntax;
import dev.flakegen.nix.syntax.Token;
import dev.flakegen.nix.syntax.TokenKind;

/**
 * Applications of functions. As many arguments as fit stand in the line of the function, and one of them, the last if it
 * can be, may go on below; else the others follow in lines of their own.
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

    void write(Node node) {
        if (endsInTwoLists(node)) {
            ungrouped(node);
        } else {
            out.group(GroupKind.TRANSPARENT, () -> ungrouped(node));
        }
    }

    /** {@code replaceStrings [ … ] [ … ]}: two lists that belong together. */
    private static boolean endsInTwoLists(Node node) {
        int last = node.size() - 1;
        return last > 1
                && node.child(last).is(NodeKind.LIST)
                && node.child(last - 1).is(NodeKind.LIST);
    }

    /** An application that is expanded where what it belongs to is. */
    void ungrouped(Node node) {
        if (simplicity.isSimpleApplication(node)) {
            inALine(node);
        } else {
            arguments(node);
        }
    }

    void arguments(Node node) {
        arguments(node, () -> function(node.child(0)));
    }

    /** What is in parentheses: a function that does not fit into the line begins in the next one. */
    void inParentheses(Node node) {
        Runnable content = () ->
                arguments(node, () -> out.nest(() -> out.groupThatBegins(Break.SOFT, () -> function(node.child(0)))));
        if (comments.hasTrailing(node.last())) {
            out.group(content);
        } else {
            content.run();
        }
    }

    private void function(Syntax function) {
        if (function instanceof Token token) {
            tokens.withCommentsBefore(token);
        } else if (Shapes.isText(function)) {
            tokens.inside(function.last());
            tokens.withholding(function.last(), () -> expressions.group(function));
        } else {
            expressions.group(function);
        }
    }

    /** {@code f or}. */
    void toOr(Node node) {
        expressions.write(node.child(0));
        out.breakWith(Break.SPACE);
        expressions.write(node.child(1));
    }

    /** Never broken between its arguments, as nothing would be gained. */
    private void inALine(Node node) {
        var last = node.child(node.size() - 1);
        out.group(GroupKind.SIMPLE, () -> {
            for (var part : node.children().subList(0, node.size() - 1)) {
                argument(part, false);
                out.breakWith(Break.SPACE);
            }
        });
        out.group(Shapes.isString(last) ? GroupKind.REGULAR : GroupKind.PRIORITY, () -> argument(last, true));
    }

    /**
     * The function, and groups around it, each of which takes in one argument more: when the outermost is expanded, the
     * last argument is in a line of its own, and the next one in still decides for itself. Two lists side by side are in
     * the same group.
     */
    private void arguments(Node node, Runnable function) {
        int last = node.size() - 1;
        var grouped = new boolean[node.size()];
        boolean paired = false;
        for (int i = last; i > 0; i--) {
            boolean pair = !paired
                    && node.child(i).is(NodeKind.LIST)
                    && node.child(i - 1).is(NodeKind.LIST);
            grouped[i] = !pair;
            paired = pair;
        }
        for (int i = last; i > 0; i--) {
            if (grouped[i]) {
                out.open(GroupKind.CHAIN);
            }
        }
        function.run();
        for (int i = 1; i <= last; i++) {
            if (grouped[i]) {
                out.close();
            }
            boolean regular = isRegular(node, i);
            var argument = node.child(i);
            boolean absorbed = i == last && !regular;
            out.nest(() -> {
                out.breakWith(Break.LINE);
                out.group(regular ? GroupKind.REGULAR : GroupKind.PRIORITY, () -> argument(argument, absorbed));
            });
        }
    }

    /** Whether an argument is never the only one that goes on below. */
    private static boolean isRegular(Node node, int index) {
        boolean last = index == node.size() - 1;
        var argument = node.child(index);
        boolean besideList = (index > 1 && node.child(index - 1).is(NodeKind.LIST))
                || (!last && node.child(index + 1).is(NodeKind.LIST));
        return argument.is(NodeKind.SELECT)
                || (last && Shapes.isString(argument))
                || (argument.is(NodeKind.LIST) && besideList);
    }

    private void argument(Syntax argument, boolean last) {
        if (argument.is(NodeKind.PARENTHESES) && last) {
            lastParentheses((Node) argument);
        } else if (argument.is(NodeKind.LIST) && !last && simplicity.isShort((Node) argument)) {
            expressions.brackets().shortList((Node) argument);
        } else {
            expressions.write(argument);
        }
    }

    /** {@code (x: { … })} and {@code (f { … })} begin in the line, and nothing longer. */
    private void lastParentheses(Node node) {
        boolean commented =
                comments.isBefore(node) || comments.hasTrailing(node.token(0)) || comments.isBefore(node.child(1));
        if (!commented && isBrief(node.child(1))) {
            tokens.leadingAndInside(node.token(0));
            out.group(() -> {
                out.text("(");
                brief((Node) node.child(1));
            });
            tokens.token(node.token(2));
        } else {
            expressions.brackets().parenthesesAsValue(node);
        }
    }

    private void brief(Node inside) {
        var body = Shapes.body(inside);
        inside.children().subList(0, inside.size() - 1).forEach(expressions::write);
        if (comments.isBefore(body)) {
            out.level();
            out.breakWith(Break.HARD);
            expressions.brackets().inLines(body);
        } else {
            out.breakWith(Break.SPACE);
            expressions.brackets().expanded(body);
        }
    }

    private boolean isBrief(Syntax inside) {
        if (!(inside instanceof Node node) || comments.hasTrailing(node.first())) {
            return false;
        }
        var body = Shapes.body(node);
        boolean bare = shapes.isAbsorbable(body) && !body.is(NodeKind.PARENTHESES);
        if (node.is(NodeKind.LAMBDA) && Shapes.takesName(node)) {
            var colon = node.token(1);
            boolean apart = !comments.isBefore(colon) && !comments.hasTrailing(colon);
            return apart && (bare || shapes.isAbsorbableLambda(node)) && !body.is(NodeKind.LAMBDA);
        }
        return bare
                && node.is(NodeKind.APPLY)
                && node.size() == 2
                && node.child(0).is(TokenKind.IDENTIFIER);
    }
}
