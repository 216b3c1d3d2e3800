package dev.flakegen.nix.format;

import dev.flakegen.nix.syntax.Node;
import dev.flakegen.nix.syntax.NodeKind;
import dev.flakegen.nix.syntax.Syntax;
import dev.flakegen.nix.syntax.Token;

/** Functions: their parameters side by side, or, where one takes a set of many names, one under the other. */
final class Functions {
    private static final int MOST_NAMES_BEFORE_A_BODY_IN_THE_LINE = 2;

    private final DocumentBuilder out;
    private final TokenWriter tokens;
    private final Comments comments;
    private final Shapes shapes;
    private final Expressions expressions;
    private final FormalsWriter formals;

    Functions(Expressions.Context context) {
        this.out = context.out();
        this.tokens = context.tokens();
        this.comments = context.comments();
        this.shapes = context.shapes();
        this.expressions = context.expressions();
        this.formals = new FormalsWriter(context);
    }

    void write(Node function) {
        if (Shapes.takesName(function)) {
            out.group(() -> ofNames(function));
        } else {
            ofSet(function);
        }
    }

    /** {@code x: y: body}: names stay in a line, as does a body that can go on below. */
    private void ofNames(Node first) {
        out.breakWith(Break.SOFT);
        parameter(first);
        int names = 1;
        var body = Shapes.body(first);
        while (body instanceof Node function && function.is(NodeKind.LAMBDA) && Shapes.takesName(function)) {
            out.breakWith(Break.SPACE);
            parameter(function);
            names++;
            body = Shapes.body(function);
        }
        var last = body;
        if (shapes.isAbsorbableExpression(last)) {
            out.breakWith(Break.SPACE);
            out.group(GroupKind.PRIORITY, () -> expressions.absorbed(last, false));
        } else {
            out.breakWith(names <= MOST_NAMES_BEFORE_A_BODY_IN_THE_LINE ? Break.LINE : Break.HARD);
            expressions.write(last);
        }
    }

    private void ofSet(Node function) {
        var body = Shapes.body(function);
        boolean plain = Shapes.takesSet(function);
        boolean apart = !comments.areInOneLine(Shapes.colon(function), body);
        boolean beside =
                plain && !apart && shapes.canBeInALine(function.node(0)) && shapes.isAbsorbableExpression(body);
        parameter(function);
        if (beside) {
            out.breakWith(Break.SPACE);
            out.group(GroupKind.PRIORITY, () -> expressions.write(body));
        } else if (plain && apart) {
            out.breakWith(Break.HARD);
            expressions.write(body);
        } else if (shapes.isAbsorbable(body)) {
            out.breakWith(Break.LINE);
            out.group(() -> expressions.wide(body));
        } else {
            out.breakWith(Break.LINE);
            expressions.write(body);
        }
    }

    private void parameter(Node function) {
        for (Syntax child : function.children().subList(0, function.size() - 1)) {
            if (child.is(NodeKind.FORMALS)) {
                formals.write((Node) child);
            } else {
                tokens.token((Token) child);
            }
        }
    }
}
