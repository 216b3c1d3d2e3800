package dev.flakegen.validate;

import dev.flakegen.model.Check;
import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.model.Flake;
import dev.flakegen.model.JavaLiteral;
import dev.flakegen.model.Output;
import dev.flakegen.model.PackageSource;
import dev.flakegen.model.Place;
import dev.flakegen.model.RegistryPackage;
import dev.flakegen.model.Scope;
import dev.flakegen.nix.AttrPath;
import dev.flakegen.nix.Expr;
import dev.flakegen.outputs.OutputKind;
import dev.flakegen.outputs.OutputNode;
import dev.flakegen.outputs.Outputs;
import dev.flakegen.project.ProjectDirectory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what is seen to be no derivation where Nix wants one: among packages, in scopes too, and checks. The contract
 * checks and {@code nix flake check} would find it, much later.
 */
final class NotPackages {
    private static final Set<OutputKind> DERIVATIONS =
            Set.of(OutputKind.Plain.PACKAGE, OutputKind.Plain.CHECK, OutputKind.Plain.SHELL);

    private final Flake flake;
    private final ProjectDirectory project;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    NotPackages(Flake flake, ProjectDirectory project) {
        this.flake = flake;
        this.project = project;
    }

    List<Diagnostic> diagnostics() throws IOException {
        if (flake.registry().isPresent()) {
            for (var pkg : flake.registry().get().topLevel()) {
                added(pkg, Optional.empty());
            }
            for (var scope : flake.registry().get().scopes()) {
                for (var pkg : scope.packages()) {
                    added(pkg, Optional.of(scope));
                }
            }
        }
        for (var pkg : flake.packages()) {
            var what = "package '" + pkg.name() + "'";
            look(
                    what,
                    pkg.derivation(),
                    pkg.place(),
                    "export it as what it is: flake.output(" + JavaLiteral.attrPath(AttrPath.of(pkg.name())) + ", …)");
        }
        for (var check : flake.checks()) {
            if (check.content() instanceof Check.Derivation derivation) {
                var help = "call .script(\"…\"), or give check(…) a derivation";
                look("check '" + check.name() + "'", derivation.derivation(), check.place(), help);
            }
        }
        for (var listed : ListedPackage.of(flake)) {
            listed(listed);
        }
        for (var output : flake.outputs()) {
            if (isDerivation(output)) {
                look("output '" + output.path() + "'", output.value(), output.place(), "give it a derivation");
            }
        }
        return diagnostics;
    }

    /** Checks what a package's file returns. */
    void look(RegistryPackage pkg, Optional<Scope> scope, ImportedFile file) {
        ImportedValue.noFunction(file)
                .ifPresent(kind -> diagnostics.add(Diagnostic.error(
                                DiagnosticCode.NOT_A_PACKAGE,
                                "'" + file.path() + "', the file of package '" + pkg.name() + "', is " + kind.words()
                                        + ", and no function")
                        .at(pkg.place())
                        .note("callPackage calls it with what it takes")
                        .help("let it begin with that, { stdenv }: …"
                                + pkg.directory()
                                        .map(directory -> ", or leave it out with packagesFromDirectory(\"" + directory
                                                + "\", \"" + pkg.name() + "\")")
                                        .orElse(""))));
        ImportedValue.ofPackage(file)
                .ifPresent(kind -> diagnostics.add(notAPackage(
                                "what '" + file.path() + "' gives for package '" + pkg.name() + "'", kind, pkg.place())
                        .help(pkg.directory()
                                .map(directory -> "leave it out with packagesFromDirectory(\"" + directory + "\", \""
                                        + pkg.name() + "\")")
                                .orElseGet(() -> scope.isPresent() ? inScope(pkg) : atTopLevel(pkg, kind)))));
    }

    private boolean isDerivation(Output output) {
        return Outputs.of(flake)
                .find(output.path().keys())
                .filter(found -> found.names() == output.path().keys().size())
                .filter(found -> found.node() instanceof OutputNode.Leaf leaf && DERIVATIONS.contains(leaf.kind()))
                .isPresent();
    }

    private void added(RegistryPackage pkg, Optional<Scope> scope) throws IOException {
        if (pkg.source() instanceof PackageSource.Value value) {
            var kind = kind(value.value());
            if (kind.isPresent()) {
                var what = "package '" + pkg.name() + "'";
                var file = UncalledFile.of(value.value(), project);
                diagnostics.add(notAPackage(what, kind.get(), pkg.place())
                        .help(file.map(uncalled -> uncalled.inRegistry(pkg.name(), scope))
                                .orElseGet(() -> scope.isPresent() ? inScope(pkg) : atTopLevel(pkg, kind.get()))));
            }
        }
    }

    /** Suggests passing a shared value, such as a source, to each package as an argument. */
    private static String inScope(RegistryPackage pkg) {
        return "give it to the packages that take it, as in callPackage(\"NAME\", \"FILE\").set("
                + JavaLiteral.text(pkg.name().toString()) + ", …)";
    }

    private static String atTopLevel(RegistryPackage pkg, VisibleValue kind) {
        return switch (kind) {
            case SET ->
                "add each package by itself, add(\"NAME\", …); to a scope of their own, it is makeScope(\"" + pkg.name()
                        + "\").add(\"NAME\", …)";
            case PATH -> "a package's file is callPackage(\"" + pkg.name() + "\", \"FILE\")";
            default ->
                "what others use is flake.lib(\"" + pkg.name() + "\", …); what uses the package set, an overlay:"
                        + " flake.overlay(\"default\").composes(nix(\"final: prev: { … }\"))";
        };
    }

    private void look(String what, Expr value, Place place, String help) throws IOException {
        var kind = kind(value);
        if (kind.isPresent()) {
            diagnostics.add(notAPackage(what, kind.get(), place)
                    .help(UncalledFile.of(value, project)
                            .map(UncalledFile::inSystem)
                            .orElse(help)));
        }
    }

    /** Checks a value that a shell or a check lists. A file may stand there too. */
    private void listed(ListedPackage listed) throws IOException {
        var file = UncalledFile.of(listed.value(), project);
        if (file.isPresent()) {
            diagnostics.add(Diagnostic.error(
                            DiagnosticCode.NOT_A_PACKAGE,
                            listed.what() + " lists '" + file.get().path()
                                    + "', which is a function, and no derivation")
                    .at(listed.place())
                    .note("Nix builds what stands there")
                    .help(file.get().inSystem()));
        }
    }

    private static Diagnostic notAPackage(String what, VisibleValue kind, Place place) {
        return Diagnostic.error(DiagnosticCode.NOT_A_PACKAGE, what + " is " + kind.words() + ", and no derivation")
                .at(place)
                .note("Nix builds what stands there");
    }

    private Optional<VisibleValue> kind(Expr value) throws IOException {
        var imported = ImportedValue.of(value);
        return imported.isPresent() ? imported.get().value(project) : VisibleValue.of(value);
    }
}
