package dev.flakegen.validate;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.model.Flake;
import dev.flakegen.model.JavaLiteral;
import dev.flakegen.model.PackageSource;
import dev.flakegen.model.RegistryPackage;
import dev.flakegen.model.Snippet;
import dev.flakegen.nix.Apply;
import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.AttrSet;
import dev.flakegen.nix.Binding;
import dev.flakegen.nix.Expr;
import dev.flakegen.nix.Select;
import dev.flakegen.nix.Variable;
import dev.flakegen.project.ProjectPath;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether packages that mean the upstream one of their name get that one. {@code callPackage} gives a function what the
 * final set has, and that is the package itself, which Nix would evaluate without end.
 */
final class UpstreamPackages {
    private final Flake flake;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    UpstreamPackages(Flake flake) {
        this.flake = flake;
    }

    /** Returns the mistakes of packages that are values, and of the files read so far. */
    List<Diagnostic> diagnostics() {
        for (var pkg : flake.registry().stream().flatMap(Slot::packages).toList()) {
            if (pkg.source() instanceof PackageSource.Value value && isOf(value.value(), pkg.name())) {
                diagnostics.add(Diagnostic.error(
                                DiagnosticCode.PACKAGE_OF_ITSELF,
                                "package '" + pkg.name() + "' is made of final." + pkg.name() + ", which is itself")
                        .at(pkg.place())
                        .help("the upstream package is prev." + pkg.name()
                                + "; override(…) and overrideAttrs(…) begin with that"));
            }
        }
        return diagnostics;
    }

    void look(RegistryPackage pkg, PackageSource.CalledFile called, ImportedFile file) {
        if (pkg.name().isIdentifier()
                && !isSet(called.arguments(), pkg.name())
                && (called.replaces() || PackageFunction.mayTake(pkg.name(), file.bytes()))) {
            PackageFunction.of(file.bytes()).ifPresent(function -> judge(pkg, called, file.path(), function));
        }
    }

    private void judge(
            RegistryPackage pkg, PackageSource.CalledFile called, ProjectPath file, PackageFunction function) {
        var taken = function.line(pkg.name());
        if (taken.isPresent() && !called.replaces()) {
            diagnostics.add(Diagnostic.error(
                            DiagnosticCode.PACKAGE_OF_ITSELF,
                            "package '" + pkg.name() + "' takes '" + pkg.name() + "', which would be itself")
                    .at(pkg.place())
                    .note("it is an argument at " + file + ":" + taken.get())
                    .help(pkg.directory().isEmpty() ? replaces(pkg) : declare(pkg, called)));
        } else if (taken.isEmpty() && called.replaces() && !function.takesAny()) {
            diagnostics.add(Diagnostic.error(
                            DiagnosticCode.INVALID_VALUE,
                            "package '" + pkg.name() + "' replaces the upstream one, and does not take it")
                    .at(pkg.place())
                    .note(file + " is called with an argument '" + pkg.name() + "', which it does not have")
                    .help("let it take '" + pkg.name() + "', or leave out .replaces()"));
        }
    }

    private static String replaces(RegistryPackage pkg) {
        return "say .replaces(), and it is given the upstream package; or set("
                + JavaLiteral.text(pkg.name().toString()) + ", …)";
    }

    /** One of a whole directory. */
    private static String declare(RegistryPackage pkg, PackageSource.CalledFile called) {
        return "declare it by itself too, and it is given the upstream package: callPackage(\"" + pkg.name() + "\", \""
                + called.file().path() + "\").replaces()";
    }

    private static boolean isSet(AttrSet arguments, AttrName name) {
        return arguments.bindings().stream()
                .anyMatch(binding -> binding instanceof Binding.Attribute attribute
                        && attribute.path().keys().get(0).equals(name));
    }

    /** Returns whether a value begins with {@code final.<name>}, which it cannot do without. */
    private static boolean isOf(Expr value, AttrName name) {
        var expr = value instanceof Snippet snippet ? snippet.code() : value;
        while (true) {
            if (expr instanceof Apply apply) {
                expr = apply.function();
            } else if (expr instanceof Select select) {
                boolean ofFinal = select.set().equals(new Variable("final"));
                if (ofFinal && select.path().keys().get(0).equals(name)) {
                    return select.fallback().isEmpty();
                }
                expr = select.set();
            } else {
                return false;
            }
        }
    }
}
