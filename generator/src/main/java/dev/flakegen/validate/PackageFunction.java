package dev.flakegen.validate;

import dev.flakegen.nix.Assert;
import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.Expr;
import dev.flakegen.nix.Lambda;
import dev.flakegen.nix.Let;
import dev.flakegen.nix.Parameter;
import dev.flakegen.nix.With;
import dev.flakegen.nix.parser.NixParser;
import dev.flakegen.nix.parser.Parsed;
import dev.flakegen.nix.syntax.SyntaxException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The function that a package's file is, {@code { lib, stdenv, jq }: …}, be it inside of a {@code let} or the like. */
record PackageFunction(Parsed file, Parameter.Formals formals) {
    /** Returns whether a file has to be read to its end to know that it does not take an argument. */
    static boolean mayTake(AttrName argument, byte[] bytes) {
        try {
            return NixParser.arguments(bytes)
                    .map(names -> names.contains(argument.name()))
                    .orElse(true);
        } catch (SyntaxException e) {
            return false;
        }
    }

    /** Returns whether a file is seen to take all of these, when it is read no further than that. */
    static boolean takesAll(Collection<AttrName> arguments, byte[] bytes) {
        try {
            return NixParser.arguments(bytes)
                    .filter(names -> arguments.stream().allMatch(argument -> names.contains(argument.name())))
                    .isPresent();
        } catch (SyntaxException e) {
            return false;
        }
    }

    /** Empty if the file is none that says what it takes, or is not Nix, which Nix tells better. */
    static Optional<PackageFunction> of(byte[] bytes) {
        try {
            var file = NixParser.parse(bytes);
            return value(file.expr()) instanceof Lambda lambda
                            && lambda.parameter() instanceof Parameter.Formals formals
                    ? Optional.of(new PackageFunction(file, formals))
                    : Optional.empty();
        } catch (SyntaxException e) {
            return Optional.empty();
        }
    }

    /** Returns the result of an expression: the body of its {@code let}, {@code with} and {@code assert}. */
    static Expr value(Expr expr) {
        var value = expr;
        while (true) {
            if (value instanceof Let let) {
                value = let.body();
            } else if (value instanceof With with) {
                value = with.body();
            } else if (value instanceof Assert assertion) {
                value = assertion.body();
            } else {
                return value;
            }
        }
    }

    /** The names that it takes, in the order of the file. */
    List<String> names() {
        return formals.formals().stream().map(formal -> formal.name().name()).toList();
    }

    /** The names that it has no value of its own for. */
    List<String> needed() {
        return formals.formals().stream()
                .filter(formal -> formal.fallback().isEmpty())
                .map(formal -> formal.name().name())
                .toList();
    }

    /** Returns the body of the function. */
    Expr body() {
        return ((Lambda) value(file.expr())).body();
    }

    /** The line of the file where it takes an argument; empty if it does not. */
    Optional<Integer> line(AttrName argument) {
        return formals.formals().stream()
                .filter(formal -> formal.name().equals(argument))
                .findFirst()
                .map(formal -> file.position(formal).line());
    }

    /** Returns whether it can be given what it does not name. */
    boolean takesAny() {
        return formals.ellipsis();
    }
}
