package dev.flakegen.dsl;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.model.Place;
import dev.flakegen.model.Reference;
import dev.flakegen.nix.Apply;
import dev.flakegen.nix.Expr;
import dev.flakegen.nix.ListExpr;
import dev.flakegen.nix.NixValue;
import java.util.Arrays;
import java.util.Optional;

/** {@code function a b}. */
final class AppliedValue extends SpecValue {
    private final Expr expr;

    AppliedValue(NixValue function, Object... arguments) {
        var place = CallerPlace.find();
        var called = function.expr();
        this.expr = mistake(called, arguments, place)
                .<Expr>map(Reference.ToMistake::new)
                .orElseGet(() ->
                        new Apply(called, ((ListExpr) Values.list(Arrays.asList(arguments), place)).elements()));
    }

    private static Optional<Diagnostic> mistake(Expr called, Object[] arguments, Place place) {
        if (called instanceof Reference.ToMistake mistake) {
            return Optional.of(mistake.diagnostic());
        } else if (arguments.length == 0) {
            return Optional.of(Diagnostic.error(DiagnosticCode.INVALID_VALUE, "apply(…) is given no argument")
                    .at(place)
                    .help("every function of Nix takes one; it may be a set without attributes, attrs()"));
        }
        return LiteralKind.of(called)
                .map(kind -> Diagnostic.error(
                                DiagnosticCode.INVALID_VALUE, kind + " is no function that could be applied")
                        .at(place)
                        .help(
                                LiteralKind.isPath(called)
                                        ? "apply what the file holds: importFile(\"…\").apply(…)"
                                        : "apply a function, such as input.attr(\"lib.f\") or nix(\"x: …\")"));
    }

    @Override
    public Expr expr() {
        return expr;
    }
}
