package dev.flakegen.dsl;

import dev.flakegen.model.Reference;
import dev.flakegen.model.Snippet;
import dev.flakegen.nix.Expr;
import dev.flakegen.nix.FloatLiteral;
import dev.flakegen.nix.IndentedString;
import dev.flakegen.nix.IntegerLiteral;
import dev.flakegen.nix.InterpolatedPath;
import dev.flakegen.nix.ListExpr;
import dev.flakegen.nix.Negation;
import dev.flakegen.nix.PathLiteral;
import dev.flakegen.nix.StringLiteral;
import dev.flakegen.nix.UriLiteral;
import java.util.Optional;

/** What can be seen to be neither a set nor a function, so that nothing can be taken from it, and it cannot be called. */
final class LiteralKind {
    private LiteralKind() {}

    /** As a message names it: {@code a string}. */
    static Optional<String> of(Expr expr) {
        if (expr instanceof Snippet snippet) {
            return of(snippet.code());
        } else if (expr instanceof IntegerLiteral || expr instanceof FloatLiteral || expr instanceof Negation) {
            return Optional.of("a number");
        } else if (expr instanceof StringLiteral || expr instanceof IndentedString || expr instanceof UriLiteral) {
            return Optional.of("a string");
        } else if (expr instanceof ListExpr) {
            return Optional.of("a list");
        }
        return isPath(expr) ? Optional.of("a path") : Optional.empty();
    }

    static boolean isPath(Expr expr) {
        return expr instanceof PathLiteral || expr instanceof InterpolatedPath || expr instanceof Reference.ToFile;
    }
}
