package dev.flakegen.render;

import dev.flakegen.model.Flake;
import dev.flakegen.model.Output;
import dev.flakegen.model.PackageOutput;
import dev.flakegen.model.Pkgs;
import dev.flakegen.model.Shell;
import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.AttrPath;
import dev.flakegen.nix.AttrSet;
import dev.flakegen.nix.Binding;
import dev.flakegen.nix.Expr;
import dev.flakegen.nix.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The model of {@code flake.nix}.
 *
 * @param inputNames the inputs that are arguments of {@code outputs}
 * @param wholeInputs whether some input is reached through {@code inputs}
 * @param lib what {@code ./lib} is given; none without it
 * @param systems the package sets; none without {@code flake.pkgs}
 * @param eachSystem whether an output is a function of system and package set
 * @param modules none without modules
 * @param overlay none without an overlay
 * @param registry none without a registry
 * @param packagesUseSystem whether a package that only outputs have is for some systems only, or speaks of its system
 * @param templates whether there are templates
 * @param shellsUseSystem whether a dev shell is for some systems only, or speaks of its system
 * @param checks what {@code ./checks} is given beside self, system and pkgs; none without checks
 */
record FlakeFile(
        Optional<Expr> description,
        AttrSet inputs,
        List<AttrName> inputNames,
        boolean wholeInputs,
        Optional<AttrSet> lib,
        Optional<PkgsFor> systems,
        boolean eachSystem,
        Optional<ModulesCall> modules,
        Optional<OverlayCall> overlay,
        Optional<RegistryCall> registry,
        boolean hasPackages,
        boolean packagesUseSystem,
        Groups<PackageEntry> packages,
        boolean templates,
        Optional<ChecksCall> checks,
        boolean hasShells,
        boolean shellsUseSystem,
        Groups<ShellEntry> shells,
        List<OutputEntry> outputs) {
    static final String PATH = "flake.nix";

    /**
     * The package sets of all systems.
     *
     * @param arguments of {@code lib.mkPkgs}, without the system where there are several
     */
    record PkgsFor(List<SystemName> names, boolean several, AttrSet arguments) {}

    /** A system, as a name and as a string. */
    record SystemName(AttrName name, Expr text) {}

    /** {@code import ./modules}. */
    record ModulesCall(List<AttrName> arguments, List<AttrName> outputs) {}

    /** {@code import ./overlays}. */
    record OverlayCall(List<AttrName> arguments, boolean idempotent) {}

    /** {@code import ./pkgs}. */
    record RegistryCall(List<AttrName> arguments, boolean restricted) {}

    /** {@code import ./checks}. */
    record ChecksCall(List<AttrName> arguments) {}

    /** {@code <name> = <derivation>;}. */
    record PackageEntry(AttrName name, Expr derivation) {}

    /** {@code <name> = pkgs.mkShell { <attributes> };}. */
    record ShellEntry(AttrName name, Expr attributes) {}

    /** {@code <path> = <value>;}. */
    record OutputEntry(AttrPath path, Expr value) {}

    static FlakeFile of(Flake flake, InputNames inputs, GeneratedFiles files) {
        var scope = new FileScope(PATH, inputs);
        var systems = flake.pkgs().map(pkgs -> pkgsFor(flake, pkgs, scope));
        var inPackage = new SystemSurroundings();
        var packages = Groups.of(
                flake.packages(),
                PackageOutput::systems,
                pkg -> new PackageEntry(pkg.name(), scope.resolve(pkg.derivation(), inPackage)));
        var inShell = new SystemSurroundings();
        var shells = Groups.of(
                flake.shells(),
                Shell::systems,
                shell -> new ShellEntry(shell.name(), scope.resolve(shell.attributes(), inShell)));
        var outputs = flake.outputs().stream()
                .map(output ->
                        new OutputEntry(output.path(), scope.resolve(output.value(), surroundings(flake, output))))
                .toList();
        var wholeInputs = new AttrName("inputs");
        boolean whole =
                scope.arguments().contains(wholeInputs) || files.arguments().contains(wholeInputs);
        return new FlakeFile(
                flake.description().map(Expr::of),
                InputsExpr.of(flake.inputs()),
                inputs.arguments(),
                whole,
                files.lib().map(FlakeFile::libArguments),
                systems,
                flake.hasPackages() || flake.hasChecks() || !flake.shells().isEmpty(),
                files.modules()
                        .map(file -> new ModulesCall(
                                file.arguments(),
                                file.kinds().stream()
                                        .map(ModulesFile.Kind::output)
                                        .toList())),
                files.overlay().map(file -> new OverlayCall(file.arguments(), file.idempotent())),
                files.registry()
                        .map(file -> new RegistryCall(
                                file.arguments(), file.restricted().isPresent())),
                !flake.packages().isEmpty(),
                !packages.restricted().isEmpty() || inPackage.usesSystem(),
                packages,
                !TemplatesFile.names(flake).isEmpty(),
                files.checks().map(file -> new ChecksCall(file.arguments())),
                !flake.shells().isEmpty(),
                !shells.restricted().isEmpty() || inShell.usesSystem(),
                shells,
                outputs);
    }

    private static AttrSet libArguments(LibFile lib) {
        var bindings = new ArrayList<Binding>();
        if (!lib.arguments().isEmpty()) {
            bindings.add(new Binding.Inherit(Optional.empty(), lib.arguments()));
        }
        if (lib.overlay()) {
            var overlay = new Variable("self").attr("overlays.default");
            bindings.add(new Binding.Attribute(AttrPath.ofNames("overlay"), overlay));
        }
        return new AttrSet(bindings);
    }

    private static PkgsFor pkgsFor(Flake flake, Pkgs pkgs, FileScope scope) {
        boolean several = flake.systems().size() > 1;
        var bindings = new ArrayList<Binding>();
        if (several) {
            bindings.add(new Binding.Inherit(Optional.empty(), List.of(new AttrName("system"))));
        } else {
            flake.systems()
                    .forEach(system ->
                            bindings.add(new Binding.Attribute(AttrPath.ofNames("system"), Expr.of(system.name()))));
        }
        bindings.addAll(scope.resolve(pkgs.arguments(), Surroundings.noSystem()).bindings());
        if (!pkgs.overlays().isEmpty()) {
            var overlays = Expr.list(scope.resolve(pkgs.overlays(), Surroundings.noSystem()));
            bindings.add(new Binding.Attribute(AttrPath.ofNames("overlays"), overlays));
        }
        var names = flake.systems().stream()
                .map(system -> new SystemName(system, Expr.of(system.name())))
                .toList();
        return new PkgsFor(names, several, new AttrSet(bindings));
    }

    private static Surroundings surroundings(Flake flake, Output output) {
        return output.system(flake.systems()).map(Surroundings::ofSystem).orElseGet(Surroundings::noSystem);
    }
}
