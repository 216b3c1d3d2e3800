package dev.flakegen.validate;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.model.Flake;
import dev.flakegen.model.RegistryPackage;
import dev.flakegen.model.Scope;
import dev.flakegen.nix.AttrName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * Finds packages of one name in two scopes that are one when Nix evaluates them, where the one would take the other's
 * place: what is described for {@code python3Packages} is in every interpreter's set, {@code python312Packages} too.
 *
 * <p>Other sets that nixpkgs has two names for, {@code haskellPackages} or {@code luaPackages}, are extended name by
 * name, each of them apart.
 */
record SharedScopes(Flake flake) {
    List<Diagnostic> diagnostics() {
        var diagnostics = new ArrayList<Diagnostic>();
        for (var scope : scopes()) {
            scopes().stream()
                    .filter(other ->
                            other != scope && scope.isIn(other) && !(other.isIn(scope) && isAfter(scope, other)))
                    .forEach(other -> diagnostics.addAll(twice(scope, other)));
        }
        return diagnostics;
    }

    private List<Scope> scopes() {
        return flake.registry().map(registry -> registry.scopes()).orElse(List.of());
    }

    private static boolean isAfter(Scope scope, Scope other) {
        return scope.name().compareTo(other.name()) > 0;
    }

    private static List<Diagnostic> twice(Scope shared, Scope other) {
        var packages = new HashMap<AttrName, RegistryPackage>();
        shared.packages().forEach(pkg -> packages.put(pkg.name(), pkg));
        return other.packages().stream()
                .filter(pkg -> packages.containsKey(pkg.name()))
                .filter(pkg -> pkg.sharesASystemWith(packages.get(pkg.name())))
                .map(pkg -> twice(shared, packages.get(pkg.name()), other, pkg))
                .toList();
    }

    private static Diagnostic twice(Scope shared, RegistryPackage one, Scope other, RegistryPackage another) {
        boolean isLater = one.place().compareTo(another.place()) > 0;
        var later = isLater ? one : another;
        boolean ofAll =
                shared.python().filter(set -> set.interpreter().isEmpty()).isPresent();
        var why = ofAll
                ? "what is in '" + shared.name() + "' is in the set of every interpreter"
                : "these are two names for the packages of one interpreter";
        var help = ofAll ? "; or declare it for each interpreter alone, as in scope(\"python313Packages\")" : "";
        return Diagnostic.error(
                        DiagnosticCode.DUPLICATE_PACKAGE,
                        "package '" + one.name() + "' is in '" + other.name() + "', and in '" + shared.name() + "' too")
                .at(later.place())
                .note("first declared at " + (isLater ? another : one).place())
                .note(why)
                .help(OtherName.help(later) + help);
    }
}
