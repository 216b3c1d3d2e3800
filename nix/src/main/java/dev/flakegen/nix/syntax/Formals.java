package dev.flakegen.nix.syntax;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** What functions take. */
final class Formals {
    private Formals() {}

    /** Refuses a function that takes an argument twice, as Nix does once it has read the function. */
    static void refuseDuplicates(Node lambda) {
        var named = new LinkedHashMap<String, List<Node>>();
        for (var child : lambda.children().subList(0, lambda.size() - 1)) {
            if (child instanceof Node formals) {
                formals.children().stream()
                        .filter(formal -> formal.is(NodeKind.FORMAL))
                        .forEach(formal -> named.computeIfAbsent(
                                        ((Node) formal).token(0).text(), name -> new ArrayList<>())
                                .add((Node) formal));
            }
        }
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
