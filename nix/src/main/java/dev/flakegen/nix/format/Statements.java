package dev.flakegen.nix.format;

import dev.flakegen.nix.syntax.Node;
import dev.flakegen.nix.syntax.NodeKind;
import dev.flakegen.nix.syntax.Syntax;
import dev.flakegen.nix.syntax.Token;

/** {@code let}, {@code with}, {@code assert} and {@code if}. */
final class Statements {
    private final DocumentBuilder out;
    private final TokenWriter tokens;
    private final Comments comments;
    private final Expressions expressions;

    Statements(Expressions.Context context) {
        this.out = context.out();
        this.tokens = context.tokens();
        this.comments = context.comments();
        this.expressions = context.expressions();
    }

    void let(Node node) {
        var in = node.token(node.size() - 2);
        tokens.token(node.token(0));
        out.nest(() -> {
            out.breakWith(Break.HARD);
            for (var binding : node.children().subList(1, node.size() - 2)) {
                expressions.group(binding);
                out.breakWith(Break.HARD);
            }
            tokens.leading(in);
        });
        out.breakWith(Break.HARD);
        out.text(in.text());
        out.breakWith(Break.HARD);
        tokens.inside(in);
        expressions.body(node.child(node.size() - 1));
    }

    void with(Node node) {
        set(node);
        out.breakWith(Break.LINE);
        expressions.body(node.child(3));
    }

    /** {@code with set; { … }}, whose body goes on below. */
    void absorbedWith(Node node) {
        set(node);
        goOn(node);
    }

    /** The same, after a break that is taken where {@code with set;} does not fit into the line. */
    void absorbedWith(Node node, Break before) {
        out.groupThatBegins(before, () -> set(node));
        goOn(node);
    }

    private void goOn(Node with) {
        out.breakWith(Break.SPACE);
        expressions.brackets().expanded(with.child(3));
    }

    private void set(Node with) {
        tokens.token(with.token(0));
        Runnable content = () -> {
            out.breakWith(Break.SPACE);
            expressions.group(with.child(1));
        };
        boolean goesOn = Shapes.isSelectionFromLiteral(with.child(1));
        if (goesOn || comments.areBetween(with.token(0), with.child(1))) {
            out.nest(content);
        } else {
            content.run();
        }
        tokens.token(with.token(2));
    }

    void assertion(Node node) {
        out.group(() -> {
            tokens.withCommentsBefore(node.token(0));
            condition(node.child(1));
            tokens.token(node.token(2));
        });
        out.breakWith(Break.HARD);
        expressions.body(node.child(3));
    }

    private void condition(Syntax asserted) {
        if (asserted.is(NodeKind.APPLY)) {
            out.breakWith(Break.SPACE);
            out.group(GroupKind.TRANSPARENT, () -> expressions.applications().arguments((Node) asserted));
        } else if (asserted.is(NodeKind.WITH) || Shapes.isString(asserted)) {
            out.nest(() -> {
                out.breakWith(Break.LINE);
                expressions.group(asserted);
            });
        } else {
            expressions.bindings().value(asserted, true);
        }
    }

    /** A chain of {@code else if} is one sequence, and never in a line. */
    void condition(Node node) {
        var separator = node.child(5).is(NodeKind.IF) ? Break.HARD : Break.LINE;
        Syntax next = node;
        while (next instanceof Node branch && branch.is(NodeKind.IF)) {
            out.group(() -> test(branch));
            branch(branch.child(3), separator);
            out.breakWith(separator);
            tokens.withCommentsBefore(branch.token(4));
            next = branch.child(5);
            if (next.is(NodeKind.IF)) {
                out.breakWith(Break.SPACE);
            }
        }
        branch(next, separator);
    }

    private void test(Node branch) {
        tokens.withCommentsBefore(branch.token(0));
        out.nest(() -> {
            out.breakWith(Break.LINE);
            expressions.group(branch.child(1));
        });
        out.breakWith(Break.LINE);
        tokens.token((Token) branch.child(2));
    }

    private void branch(Syntax branch, Break separator) {
        out.nest(() -> {
            out.breakWith(separator);
            expressions.group(branch);
        });
    }
}
