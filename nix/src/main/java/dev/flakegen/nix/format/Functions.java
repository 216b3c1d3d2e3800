package dev.flakegen.nix.format;

import dev.flakegen.nix.syntax.Node;
import dev.flakegen.nix.syntax.NodeKind;
import dev.flakegen.nix.syntax.Syntax;
import dev.flakegen.nix.syntax.Token;
import java.util.ArrayList;
import java.util.List;

/** Functions: their parameters side by side, or, where one takes a set of many names, one under the other. */
final class Functions {
    private static final int MOST_NAMES_BEFORE_A_BODY_IN_THE_LINE = 2;

    private final DocumentBuilder out;
    private final Comments comments;
    private final Shapes shapes;
    private final Expressions expressions;
    private final FormalsWriter formals;

    Functions(Expressions.Context context) {
        this.out = context.out();
        this.comments = context.comments();
        this.shapes = context.shapes();
        this.expressions = context.expressions();
        this.formals = new FormalsWriter(context);
    }

    void write(Node node) {
        write(chain(node));
    }

    private void write(List<Node> functions) {
        var body = Shapes.body(functions.get(functions.size() - 1));
        boolean named = functions.stream().allMatch(Shapes::takesName);
        boolean absorbed = shapes.isAbsorbable(body) && !comments.isBefore(body);
        for (int i = 0; i < functions.size(); i++) {
            var function = functions.get(i);
            parameter(function);
            boolean last = i == functions.size() - 1;
            if (!last && !absorbed && !Shapes.takesName(function) && Shapes.takesName(functions.get(i + 1))) {
                var others = functions.subList(i + 1, functions.size());
                out.breakWith(startsLine(function) ? Break.HARD : Break.LINE);
                out.group(() -> expressions.descend(() -> write(others)));
                return;
            }
            if (startsLine(function)) {
                out.breakWith(Break.HARD);
            } else if (!last) {
                boolean names = Shapes.takesName(function) && Shapes.takesName(functions.get(i + 1));
                boolean goesOn = names || absorbed || shapes.isAbsorbableWith(body);
                out.breakWith(goesOn ? Break.SPACE : Break.LINE);
            } else if (absorbed || (named && shapes.isAbsorbableWith(body))) {
                out.breakWith(Break.SPACE);
            } else if (shapes.isAbsorbableWith(body)) {
                out.breakWith(Break.FILL);
            } else {
                boolean many = named && functions.size() > MOST_NAMES_BEFORE_A_BODY_IN_THE_LINE;
                out.breakWith(many ? Break.HARD : Break.LINE);
            }
        }
        if (named && shapes.isAbsorbableWith(body)) {
            expressions.statements().absorbedWith((Node) body);
        } else {
            expressions.body(body);
        }
    }

    /** The functions that give functions, to the first whose parameter is in lines of its own. */
    private List<Node> chain(Node node) {
        var chain = new ArrayList<>(List.of(node));
        var body = Shapes.body(node);
        while (body.is(NodeKind.LAMBDA) && !shapes.takesExpanded(chain.get(chain.size() - 1))) {
            chain.add((Node) body);
            body = Shapes.body((Node) body);
        }
        return chain;
    }

    private void parameter(Node function) {
        for (var child : function.children().subList(0, function.size() - 1)) {
            if (child.is(NodeKind.FORMALS)) {
                formals.write((Node) child);
            } else {
                expressions.write((Token) child);
            }
        }
    }

    /** Whether what follows a parameter is in a line of its own in any case. */
    private boolean startsLine(Node function) {
        Syntax next = Shapes.body(function);
        boolean isFunction = next.is(NodeKind.LAMBDA);
        if (shapes.takesExpanded(function) || (isFunction && shapes.takesExpanded((Node) next))) {
            return true;
        }
        boolean set = !Shapes.takesName(function) || (isFunction && !Shapes.takesName((Node) next));
        return set && comments.beginsLine(next);
    }
}
