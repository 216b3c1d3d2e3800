package dev.flakegen.nix.syntax;

import java.util.Arrays;
import java.util.List;

/** A piece of Nix text that is made of several; {@link NodeKind} says which they are. */
public final class Node implements Syntax {
    private final NodeKind kind;
    private final Syntax[] children;

    Node(NodeKind kind, Syntax... children) {
        this.kind = kind;
        this.children = children;
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

    /** Not by recursion: a chain of operators may be longer than a stack. */
    @Override
    public Token first() {
        Syntax first = this;
        while (first instanceof Node node) {
            first = node.children[0];
        }
        return (Token) first;
    }

    @Override
    public Token last() {
        Syntax last = this;
        while (last instanceof Node node) {
            last = node.children[node.children.length - 1];
        }
        return (Token) last;
    }

    @Override
    public String toString() {
        return kind + "[" + first() + " … " + last() + "]";
    }
}
