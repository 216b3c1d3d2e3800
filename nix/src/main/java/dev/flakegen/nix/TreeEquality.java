package dev.flakegen.nix;

import java.util.ArrayDeque;
import java.util.List;

/**
 * Equality of trees, without recursion: a tree may be as deep as ten thousand parentheses or a chain of a hundred
 * thousand operators, deeper than a stack.
 */
final class TreeEquality {
    private TreeEquality() {}

    static boolean equal(Expr one, Expr other) {
        var pending = new ArrayDeque<Object>();
        pending.push(one);
        pending.push(other);
        while (!pending.isEmpty()) {
            var right = pending.pop();
            var left = pending.pop();
            if (left == right) {
                continue;
            }
            if (!(left instanceof Expr expr) || left instanceof Placeholder) {
                if (!left.equals(right)) {
                    return false;
                }
                continue;
            }
            if (left.getClass() != right.getClass()) {
                return false;
            }
            var parts = TreeParts.of(expr);
            var others = TreeParts.of((Expr) right);
            if (parts.size() != others.size()) {
                return false;
            }
            for (int i = parts.size() - 1; i >= 0; i--) {
                pending.push(parts.get(i));
                pending.push(others.get(i));
            }
        }
        return true;
    }

    static int hash(Expr root) {
        int hash = 1;
        var pending = new ArrayDeque<Object>(List.of(root));
        while (!pending.isEmpty()) {
            var next = pending.pop();
            if (next instanceof Expr expr && !(next instanceof Placeholder)) {
                var parts = TreeParts.of(expr);
                hash = 31 * hash + expr.getClass().getName().hashCode() + parts.size();
                for (int i = parts.size() - 1; i >= 0; i--) {
                    pending.push(parts.get(i));
                }
            } else {
                hash = 31 * hash + next.hashCode();
            }
        }
        return hash;
    }
}
