package dev.flakegen.validate;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.model.Flake;
import dev.flakegen.model.PackageSource;
import dev.flakegen.model.PythonSet;
import dev.flakegen.model.RegistryPackage;
import dev.flakegen.model.Scope;
import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.AttrSet;
import dev.flakegen.nix.Binding;
import dev.flakegen.project.ProjectDirectory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds what is looked for in the package set, and is in a scope: an argument of a package's file, and a package that a
 * shell or a check names. What nixpkgs and other overlays have is not known here, so that these are warnings.
 */
final class OtherScopes {
    private final Flake flake;
    private final ProjectDirectory project;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    OtherScopes(Flake flake, ProjectDirectory project) {
        this.flake = flake;
        this.project = project;
    }

    List<Diagnostic> diagnostics() throws IOException {
        if (flake.registry().isPresent()) {
            for (var pkg : flake.registry().get().topLevel()) {
                arguments(pkg, Optional.empty());
            }
            for (var scope : flake.registry().get().scopes()) {
                for (var pkg : scope.packages()) {
                    arguments(pkg, Optional.of(scope.name()));
                }
            }
            ListedPackage.of(flake).forEach(this::listed);
        }
        return diagnostics;
    }

    private void arguments(RegistryPackage pkg, Optional<AttrName> scope) throws IOException {
        if (!(pkg.source() instanceof PackageSource.CalledFile called)) {
            return;
        }
        var file = ImportedFile.read(project, called.file().path());
        var function = file.flatMap(read -> PackageFunction.of(read.bytes()));
        var argument = function.flatMap(ScopeArgument::of)
                .filter(needed -> !needed.isOf(scope) && !isGiven(needed.name(), called));
        if (argument.isPresent()) {
            var needed = argument.get();
            var line = function.get().line(new AttrName(needed.name())).orElseThrow();
            diagnostics.add(Diagnostic.warning(
                            DiagnosticCode.OTHER_SCOPE,
                            "package '" + pkg.name() + "' takes '" + needed.name()
                                    + "', which only a scope has, such as " + needed.scope())
                    .at(pkg.place())
                    .note("it is an argument at " + file.get().path() + ":" + line)
                    .help((pkg.directory().isPresent()
                                    ? "leave it out there, and declare it in its scope: "
                                    : "declare it in that scope: ")
                            + "flake.registry().scope(\"" + needed.scope() + "\").callPackage(\"" + pkg.name()
                            + "\", \""
                            + called.file().path() + "\")"));
        }
    }

    /** Returns whether the description gives an argument, or the registry has a package of that name. */
    private boolean isGiven(String argument, PackageSource.CalledFile called) {
        var name = new AttrName(argument);
        return has(called.arguments(), name)
                || flake.registry().orElseThrow().topLevel().stream()
                        .anyMatch(pkg -> pkg.name().equals(name));
    }

    private static boolean has(AttrSet arguments, AttrName name) {
        return arguments.bindings().stream()
                .anyMatch(binding -> binding instanceof Binding.Attribute attribute
                        && attribute.path().keys().get(0).equals(name));
    }

    private void listed(ListedPackage listed) {
        var name = listed.name().filter(one -> listed.isOfOneName());
        var registry = flake.registry().orElseThrow();
        if (name.isEmpty()
                || registry.topLevel().stream().anyMatch(pkg -> pkg.name().equals(name.get()))) {
            return;
        }
        registry.scopes().stream()
                .filter(scope ->
                        scope.packages().stream().anyMatch(pkg -> pkg.name().equals(name.get())))
                .findFirst()
                .ifPresent(scope -> diagnostics.add(Diagnostic.warning(
                                DiagnosticCode.OTHER_SCOPE,
                                listed.what() + " names the package '" + name.get()
                                        + "' of the package set; that of the registry is in " + scope.name())
                        .at(listed.place())
                        .note("it is taken from nixpkgs, if that has one of the name")
                        .help(inScope(scope, name.get()))));
    }

    /** An interpreter finds the libraries that it is made with. */
    private static String inScope(Scope scope, AttrName name) {
        var set = scope.name().name();
        var nix = PythonSet.of(set).isPresent()
                ? "pkgs." + (set.equals("pythonPackages") ? "python3" : set.replace("Packages", "")) + ".withPackages"
                : set.equals("haskellPackages") ? "pkgs.haskellPackages.ghcWithPackages" : "";
        return nix.isEmpty()
                ? "name it with its scope: \"" + scope.name() + "." + name + "\""
                : "write nix(\"" + nix + " (ps: [ ps." + name + " ])\"), in a call of its own";
    }
}
