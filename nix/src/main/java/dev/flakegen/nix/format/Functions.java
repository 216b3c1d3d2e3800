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
        var last = functions.get(functions.size() - 1);
        var body = Shapes.body(last);
        boolean absorbed = shapes.isAbsorbable(body) && !comments.isBefore(body) && !partsNamedSet(functions);
        boolean inLine = absorbed || shapes.isAbsorbableWith(body);
        int parted = lastThatIsParted(functions);
        for (int i = 0; i < functions.size() - 1; i++) {
            parameter(functions.get(i));
            var separator = separator(functions.get(i), functions.get(i + 1), inLine && i > parted);
            out.breakWith(separator);
            if (separator != Break.SPACE && isApart(functions.get(i), functions.get(i + 1), absorbed)) {
                var others = functions.subList(i + 1, functions.size());
                out.group(() -> expressions.descend(() -> write(others)));
                return;
            }
        }
        parameter(last);
        boolean named = functions.stream().allMatch(Shapes::takesName);
        boolean many = named && functions.size() > MOST_NAMES_BEFORE_A_BODY_IN_THE_LINE;
        body(last, named, absorbed ? Break.SPACE : many ? Break.HARD : Break.LINE);
    }

    /** Whether one takes a named set, and what it gives is another name's function, or none. */
    private static boolean partsNamedSet(List<Node> functions) {
        return functions.stream()
                .filter(Shapes::takesNamedSet)
                .map(Shapes::body)
                .anyMatch(next ->
                        !(next instanceof Node function && function.is(NodeKind.LAMBDA)) || Shapes.takesName(function));
    }

    /** The last function with a line break after it in any case: those before it are in lines of their own too. */
    private int lastThatIsParted(List<Node> functions) {
        int last = functions.size() - 1;
        while (last >= 0 && !startsLine(functions.get(last))) {
            last--;
        }
        return last;
    }

    /** What stands between a function and the one that it gives. */
    private Break separator(Node function, Node next, boolean inLine) {
        if (startsLine(function)) {
            return Break.HARD;
        }
        boolean names = Shapes.takesName(function) && Shapes.takesName(next);
        return names || inLine ? Break.SPACE : Break.LINE;
    }

    /** Whether a function that is given is laid out by itself. */
    private static boolean isApart(Node function, Node next, boolean absorbed) {
        return absorbed || (!Shapes.takesName(function) && Shapes.takesName(next));
    }

    private void body(Node function, boolean named, Break separator) {
        var body = Shapes.body(function);
        boolean with = shapes.isAbsorbableWith(body);
        if (startsLine(function)) {
            out.breakWith(Break.HARD);
        } else if (with) {
            out.breakWith(named ? Break.SPACE : Break.FILL);
        } else {
            out.breakWith(separator);
        }
        if (named && with) {
            expressions.statements().absorbedWith((Node) body);
        } else if (Shapes.takesName(function) && comments.areBetween(function.token(1), body)) {
            expressions.group(body);
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
        boolean namesSet = Shapes.takesNamedSet(function) && next.is(NodeKind.ATTR_SET) && shapes.isAbsorbable(next);
        boolean inLines = shapes.takesExpanded(function) || Shapes.takesNothingInLines(function);
        if (namesSet || inLines || (isFunction && shapes.takesExpanded((Node) next))) {
            return true;
        }
        return !Shapes.takesName(function) && !Shapes.takesNamedSet(function) && comments.beginsLine(next);
    }
}
