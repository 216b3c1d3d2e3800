package dev.flakegen.validate;

import dev.flakegen.model.Reference;
import dev.flakegen.model.Scope;
import dev.flakegen.model.Snippet;
import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.Expr;
import dev.flakegen.nix.Lambda;
import dev.flakegen.nix.Parameter;
import dev.flakegen.nix.PathLiteral;
import dev.flakegen.nix.parser.NixParser;
import dev.flakegen.nix.syntax.SyntaxException;
import dev.flakegen.project.ProjectDirectory;
import java.io.IOException;
import java.util.Optional;

/**
 * A file of the project that holds a function, where a package is wanted: {@code file("pkgs/greet.nix")},
 * {@code importFile("pkgs/greet.nix")}. What it makes is one, once it is called.
 *
 * @param path as the description gives it
 * @param namesArguments whether it says what it takes, {@code { lib, hello }: …}; otherwise it is taken to want the
 *     whole package set
 * @param argument one that a scope of packages has alone
 */
record UncalledFile(String path, boolean namesArguments, Optional<ScopeArgument> argument) {
    static Optional<UncalledFile> of(Expr value, ProjectDirectory project) throws IOException {
        var path = path(value);
        var file = path.isPresent() ? ImportedFile.read(project, path.get()) : Optional.<ImportedFile>empty();
        if (file.isEmpty()) {
            return Optional.empty();
        }
        var bytes = file.get().bytes();
        var function = PackageFunction.of(bytes);
        if (function.isPresent()) {
            return mayMakePackage(function.get().body())
                    ? Optional.of(new UncalledFile(path.get(), true, ScopeArgument.of(function.get())))
                    : Optional.empty();
        }
        try {
            return NixParser.parse(bytes).expr() instanceof Lambda lambda
                            && takesPackageSet(lambda)
                            && mayMakePackage(lambda.body())
                    ? Optional.of(new UncalledFile(path.get(), false, Optional.empty()))
                    : Optional.empty();
        } catch (SyntaxException e) {
            return Optional.empty(); // a text or an archive: no function
        }
    }

    private static boolean mayMakePackage(Expr body) {
        return VisibleValue.of(body).isEmpty();
    }

    private static boolean takesPackageSet(Lambda lambda) {
        return lambda.parameter() instanceof Parameter.Named named
                && (named.name().equals(new AttrName("pkgs")) || named.name().equals(new AttrName("final")));
    }

    private static Optional<String> path(Expr value) {
        var imported = ImportedValue.of(value);
        if (imported.isPresent()) {
            return imported.filter(file -> file.arguments() == 0).map(ImportedValue::file);
        }
        var code = value instanceof Snippet snippet ? snippet.code() : value;
        if (code instanceof Reference.ToFile file) {
            return Optional.of(file.path());
        }
        return code instanceof PathLiteral literal && Snippet.isRelative(literal.text())
                ? Optional.of(literal.text())
                : Optional.empty();
    }

    /**
     * How the registry has what the file makes.
     *
     * @param scope of the registry that it is in
     */
    String inRegistry(AttrName name, Optional<Scope> scope) {
        if (!namesArguments) {
            return "call it: " + applied("final");
        }
        var other = argument.filter(only -> !only.isOf(scope.map(Scope::name)))
                .map(only -> "scope(\"" + only.scope() + "\").");
        return "a package's file is " + other.orElse("") + "callPackage(\"" + name + "\", \"" + path + "\")";
    }

    /** Returns the call where a system's package set is available. */
    String inSystem() {
        return "call it: " + (namesArguments ? callPackage() : applied("pkgs"));
    }

    private String callPackage() {
        var function = "pkgs." + argument.map(only -> only.scope() + ".").orElse("") + "callPackage ";
        var literal = path.startsWith("./") ? path : "./" + path;
        return literal.matches("[\\w./+-]+")
                ? "nix(\"" + function + literal + " { }\")"
                : "nix(\"" + function + "f { }\").with(\"f\", file(\"" + path + "\"))";
    }

    private String applied(String set) {
        return "importFile(\"" + path + "\").apply(nix(\"" + set + "\"))";
    }
}
