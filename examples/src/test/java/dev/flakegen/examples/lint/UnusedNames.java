package dev.flakegen.examples.lint;

import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.Binding;
import dev.flakegen.nix.Expr;
import dev.flakegen.nix.ExprRewriter;
import dev.flakegen.nix.FreeVariable;
import dev.flakegen.nix.Lambda;
import dev.flakegen.nix.Let;
import dev.flakegen.nix.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The names that an expression binds and does not use: what {@code deadnix} reports, with its default settings. An
 * argument whose name begins with an underscore may stay unused, and so may the first of an overlay.
 */
final class UnusedNames extends ExprRewriter {
    private final List<String> found = new ArrayList<>();

    static List<String> of(Expr expr) {
        var names = new UnusedNames();
        names.rewrite(expr);
        return names.found;
    }

    @Override
    public Expr visit(Let let) {
        var values = let.bindings().stream().flatMap(UnusedNames::expressions).toList();
        for (var binding : let.bindings()) {
            for (var name : names(binding)) {
                boolean used = isFree(name, let.body())
                        || values.stream()
                                .filter(value -> !isValueOf(binding, value))
                                .anyMatch(value -> isFree(name, value));
                report("let binding", name, used);
            }
        }
        return super.visit(let);
    }

    @Override
    public Expr visit(Lambda lambda) {
        if (lambda.parameter() instanceof Parameter.Named named) {
            var name = named.name().name();
            report("argument", name, name.startsWith("_") || isOverlay(lambda) || isFree(name, lambda.body()));
        } else if (lambda.parameter() instanceof Parameter.Formals formals) {
            var fallbacks = formals.formals().stream()
                    .flatMap(formal -> formal.fallback().stream())
                    .toList();
            var names = Stream.concat(
                    formals.bound().stream(), formals.formals().stream().map(Parameter.Formal::name));
            names.forEach(name -> report(
                    "argument",
                    name.name(),
                    isFree(name.name(), lambda.body())
                            || fallbacks.stream().anyMatch(fallback -> isFree(name.name(), fallback))));
        }
        return super.visit(lambda);
    }

    /** Nix wants just these names of an overlay. */
    private static boolean isOverlay(Lambda lambda) {
        return lambda.parameter().equals(named("final"))
                && lambda.body() instanceof Lambda inner
                && inner.parameter().equals(named("prev"));
    }

    private static Parameter named(String name) {
        return new Parameter.Named(new AttrName(name));
    }

    private static List<String> names(Binding binding) {
        if (binding instanceof Binding.Inherit inherit) {
            return inherit.names().stream().map(name -> name.name()).toList();
        }
        return List.of(((Binding.Attribute) binding).path().keys().get(0).toString());
    }

    private static Stream<Expr> expressions(Binding binding) {
        return binding instanceof Binding.Inherit inherit
                ? inherit.from().stream()
                : Stream.of(((Binding.Attribute) binding).value());
    }

    private static boolean isValueOf(Binding binding, Expr value) {
        return expressions(binding).anyMatch(own -> own == value);
    }

    private static boolean isFree(String name, Expr expr) {
        return FreeVariable.of(expr).stream().anyMatch(use -> use.name().equals(name));
    }

    private void report(String what, String name, boolean used) {
        if (!used) {
            found.add("unused " + what + ": " + name);
        }
    }
}
