package dev.flakegen.nix.format;

import dev.flakegen.nix.syntax.Node;
import dev.flakegen.nix.syntax.NodeKind;
import dev.flakegen.nix.syntax.Syntax;
import java.util.ArrayList;
import java.util.List;

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
        var body = Shapes.body(node);
        var comment = comments.takeAfter(in);
        if (comment != null) {
            comments.prepend(body.first(), List.of(Trivium.line(" " + comment)));
        }
        out.group(() -> {
            tokens.token(node.token(0));
            out.breakWith(Break.HARD);
            out.nest(() -> expressions.brackets().items(node.children().subList(1, node.size() - 1), Break.HARD));
        });
        out.breakWith(Break.HARD);
        out.group(() -> {
            tokens.bare(in);
            out.breakWith(Break.HARD);
            expressions.write(body);
        });
    }

    void with(Node node) {
        out.group(() -> set(node));
        out.breakWith(Break.LINE);
        expressions.write(node.child(3));
    }

    /** {@code with set; { … }}, whose body goes on below. */
    void absorbedWith(Node node) {
        out.group(() -> {
            out.breakWith(Break.SOFT);
            set(node);
            out.breakWith(Break.SPACE);
            out.group(GroupKind.PRIORITY, () -> expressions.wide(node.child(3)));
        });
    }

    private void set(Node with) {
        tokens.token(with.token(0));
        out.breakWith(Break.SPACE);
        out.nest(() -> out.group(() -> expressions.write(with.child(1))));
        tokens.token(with.token(2));
    }

    /** What is asserted is laid out as arguments of {@code assert}. */
    void assertion(Node node) {
        var asserted = node.child(1);
        var parts = new ArrayList<Syntax>(List.of(node.token(0)));
        parts.addAll(Applications.isApplication(asserted) ? Applications.parts((Node) asserted) : List.of(asserted));
        out.group(() -> {
            expressions.applications().write(parts);
            tokens.token(node.token(2));
            out.breakWith(Break.HARD);
            expressions.write(node.child(3));
        });
    }

    /** A chain of {@code else if} is one sequence, and never in a line. */
    void condition(Node node) {
        comments.moveUp(Leaf.of(node.token(0)));
        out.group(() -> {
            var separator = Break.LINE;
            Syntax next = node;
            while (next instanceof Node branch && branch.is(NodeKind.IF)) {
                out.group(() -> test(branch));
                out.breakWith(separator);
                out.nest(() -> out.group(() -> expressions.write(branch.child(3))));
                out.breakWith(separator);
                tokens.tokenBelowComments(branch.token(4));
                out.breakWith(Break.SPACE);
                next = branch.child(5);
                separator = Break.HARD;
            }
            var last = next;
            out.breakWith(Break.LINE);
            out.nest(() -> out.group(() -> expressions.write(last)));
        });
    }

    private void test(Node branch) {
        tokens.token(branch.token(0));
        out.breakWith(Break.LINE);
        out.nest(() -> expressions.write(branch.child(1)));
        out.breakWith(Break.LINE);
        tokens.token(branch.token(2));
    }
}
