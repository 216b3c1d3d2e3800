package dev.flakegen.validate;

import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.Lambda;
import dev.flakegen.nix.Parameter;
import dev.flakegen.nix.parser.NixParser;
import dev.flakegen.nix.parser.Parsed;
import dev.flakegen.nix.syntax.SyntaxException;
import java.util.Optional;

/** The function that a package's file is: {@code { lib, stdenv, jq }: …}. */
record PackageFunction(Parsed file, Parameter.Formals formals) {
    /** Whether a file has to be read to its end to know that it does not take an argument. */
    static boolean mayTake(AttrName argument, byte[] bytes) {
        try {
            return NixParser.arguments(bytes)
                    .map(names -> names.contains(argument.name()))
                    .orElse(true);
        } catch (SyntaxException e) {
            return false;
        }
    }

    /** Empty if the file is none that says what it takes, or is not Nix, which Nix tells better. */
    static Optional<PackageFunction> of(byte[] bytes) {
        try {
            var file = NixParser.parse(bytes);
            return file.expr() instanceof Lambda lambda && lambda.parameter() instanceof Parameter.Formals formals
                    ? Optional.of(new PackageFunction(file, formals))
                    : Optional.empty();
        } catch (SyntaxException e) {
            return Optional.empty();
        }
    }

    /** The line of the file where it takes an argument; empty if it does not. */
    Optional<Integer> line(AttrName argument) {
        return formals.formals().stream()
                .filter(formal -> formal.name().equals(argument))
                .findFirst()
                .map(formal -> file.position(formal).line());
    }

    /** Whether it can be given what it does not name. */
    boolean takesAny() {
        return formals.ellipsis();
    }
}
