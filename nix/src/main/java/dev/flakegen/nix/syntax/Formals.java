package dev.flakegen.nix.syntax;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What functions take. */
final class Formals {
    private Formals() {}

    /** Refuses a function that takes an argument twice, as Nix does once it has read the function. */
    static void refuseDuplicates(Node lambda) {
        for (int i = 0; i < lambda.size() - 1; i++) {
            if (lambda.child(i).is(NodeKind.FORMALS)) {
                refuseDuplicates(lambda, byName(lambda.node(i)));
            }
        }
    }

    private static Map<String, List<Node>> byName(Node formals) {
        var named = new LinkedHashMap<String, List<Node>>();
        for (var child : formals.children()) {
            if (child.is(NodeKind.FORMAL)) {
                var formal = (Node) child;
                named.computeIfAbsent(formal.token(0).text(), name -> new ArrayList<>(1))
                        .add(formal);
            }
        }
        return named;
    }

    private static void refuseDuplicates(Node lambda, Map<String, List<Node>> named) {
        named.forEach((name, formals) -> {
            if (formals.size() > 1) {
                throw SyntaxFailure.duplicate(
                        formals.get(1).child(0), formals.get(0), "the function takes '" + name + "' twice");
            }
        });
        for (var child : lambda.children().subList(0, lambda.size() - 1)) {
            if (child.is(TokenKind.IDENTIFIER) && named.containsKey(((Token) child).text())) {
                throw new SyntaxFailure(
                        lambda.first(),
                        "the function takes '" + ((Token) child).text() + "' twice: with '@', and in braces");
            }
        }
    }
}
