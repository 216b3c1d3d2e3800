package dev.flakegen.nix.syntax;

import java.util.Arrays;
import java.util.List;

/** A piece of Nix text that is made of several; {@link NodeKind} says which they are. */
public final class Node implements Syntax {
    private final NodeKind kind;
    private final Syntax[] children;
    private final Token first;
    private final Token last;

    Node(NodeKind kind, Syntax... children) {
        this.kind = kind;
        this.children = children;
        this.first = children[0].first();
        this.last = children[children.length - 1].last();
    }

    Node(NodeKind kind, List<? extends Syntax> children) {
        this(kind, children.toArray(Syntax[]::new));
    }

    public NodeKind kind() {
        return kind;
    }

    public List<Syntax> children() {
        return Arrays.asList(children);
    }

    public int size() {
        return children.length;
    }

    public Syntax child(int index) {
        return children[index];
    }

    /** The child, which is a token. */
    public Token token(int index) {
        return (Token) children[index];
    }

    /** The child, which is a node. */
    public Node node(int index) {
        return (Node) children[index];
    }

    @Override
    public boolean is(NodeKind other) {
        return kind == other;
    }

    @Override
    public Token first() {
        return first;
    }

    @Override
    public Token last() {
        return last;
    }

    @Override
    public String toString() {
        return kind + "[" + first() + " … " + last() + "]";
    }
}
