package dev.flakegen.render;

import dev.flakegen.model.Flake;
import dev.flakegen.model.NixConfig;
import dev.flakegen.model.Output;
import dev.flakegen.model.PackageOutput;
import dev.flakegen.model.Shell;
import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.AttrPath;
import dev.flakegen.nix.AttrSet;
import dev.flakegen.nix.Binding;
import dev.flakegen.nix.Expr;
import dev.flakegen.nix.Variable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The model of {@code flake.nix}.
 *
 * @param nixConfig settings of Nix; none without any
 * @param usesSelf whether the file uses the flake itself
 * @param inputNames the inputs that the file uses by name: arguments of {@code outputs}
 * @param wholeInputs whether some input is reached through {@code inputs}
 * @param lib none without {@code ./lib}
 * @param systems the package sets; none without {@code flake.pkgs}
 * @param flakeParts none where the outputs are plain Nix
 * @param perSystem what all outputs of a system use of it, together
 * @param eachSystem whether an output is a function of system and package set
 * @param modules none without modules
 * @param overlay none without an overlay
 * @param registry none without a registry
 * @param packagesUse what the packages that only outputs have use of their system
 * @param templates whether there are templates
 * @param shellsUse what the dev shells use of their system
 * @param beside what is given beside these outputs, by path
 * @param outputs those that flakegen makes nothing of
 * @param checks none without checks
 */
record FlakeFile(
        Optional<Expr> description,
        Optional<AttrSet> nixConfig,
        AttrSet inputs,
        boolean usesSelf,
        List<AttrName> inputNames,
        boolean wholeInputs,
        Optional<LibCall> lib,
        Optional<PackageSets> systems,
        Optional<FlakePartsCall> flakeParts,
        SystemVariables perSystem,
        boolean eachSystem,
        Optional<ModulesCall> modules,
        Optional<OverlayCall> overlay,
        Optional<RegistryCall> registry,
        boolean hasPackages,
        SystemVariables packagesUse,
        Groups<Binding> packages,
        boolean templates,
        Optional<ChecksCall> checks,
        boolean hasShells,
        SystemVariables shellsUse,
        Groups<ShellEntry> shells,
        Beside beside,
        List<Binding> outputs) {
    static final String PATH = "flake.nix";
    private static final AttrName SELF = new AttrName("self");
    private static final AttrName INPUTS = new AttrName("inputs");

    /**
     * {@code import ./lib}.
     *
     * @param arguments what it is given; none where it is no function
     */
    record LibCall(Optional<AttrSet> arguments) {}

    /** {@code import ./modules}. */
    record ModulesCall(List<AttrName> arguments, List<AttrName> outputs) {}

    /** {@code import ./overlays}. */
    record OverlayCall(List<AttrName> arguments, boolean idempotent) {}

    /** {@code import ./pkgs}. */
    record RegistryCall(List<AttrName> arguments, boolean restricted) {}

    /**
     * {@code import ./checks}.
     *
     * @param arguments what it is given
     * @param uses the variables of a system that the output uses
     */
    record ChecksCall(List<AttrName> arguments, SystemVariables uses) {}

    /** {@code <name> = pkgs.mkShell { <attributes> };}. */
    record ShellEntry(AttrName name, Expr attributes) {}

    static FlakeFile of(Flake flake, InputNames inputs, GeneratedFiles files) {
        var scope = new FileScope(PATH, inputs);
        var systems = PackageSets.of(flake, scope);
        var flakeParts = FlakePartsCall.of(flake, scope);
        var inPackage = new SystemSurroundings();
        var packages = Groups.of(
                flake.packages(),
                PackageOutput::systems,
                pkg -> Binding.of(AttrPath.of(pkg.name()), scope.resolve(pkg.derivation(), inPackage)));
        var inShell = new SystemSurroundings();
        var shells = Groups.of(
                flake.shells(),
                Shell::systems,
                shell -> new ShellEntry(shell.name(), scope.resolve(shell.attributes(), inShell)));
        Function<Output, Expr> value = output -> scope.resolve(output.value(), surroundings(flake, output));
        var outputs = new OutputBindings();
        for (var output : Beside.others(flake)) {
            outputs.add(output.path(), value.apply(output));
        }
        var beside = Beside.of(flake, value);
        var packageVariables = inPackage
                .used()
                .withPkgsIf(files.registry().isPresent())
                .withSystemIf(!packages.restricted().isEmpty()
                        || files.registry().flatMap(RegistryFile::restricted).isPresent()
                        || beside.packages().isPresent());
        var shellVariables = inShell.used()
                .withPkgsIf(!flake.shells().isEmpty())
                .withSystemIf(
                        !shells.restricted().isEmpty() || beside.devShells().isPresent());
        var checkVariables = files.checks()
                .map(ChecksFile::uses)
                .orElse(SystemVariables.NONE)
                .withSystemIf(beside.checks().isPresent());
        var used = new HashSet<>(scope.arguments());
        used.addAll(files.arguments());
        return new FlakeFile(
                flake.description().map(Expr::of),
                flake.nixConfig().map(NixConfig::settings),
                InputsExpr.of(flake),
                used.contains(SELF) || files.needSelf(),
                inputs.arguments().stream().filter(used::contains).toList(),
                used.contains(INPUTS) || flakeParts.isPresent(),
                files.lib().map(FlakeFile::libCall),
                systems,
                flakeParts,
                packageVariables
                        .and(shellVariables)
                        .and(checkVariables)
                        .withPkgsIf(files.registry().isPresent()),
                flake.hasPackages() || flake.hasChecks() || !flake.shells().isEmpty(),
                files.modules()
                        .map(file -> new ModulesCall(
                                file.arguments(),
                                file.kinds().stream()
                                        .map(ModulesFile.Kind::output)
                                        .filter(output -> !beside.hasModules(output))
                                        .toList())),
                files.overlay().map(file -> new OverlayCall(file.arguments(), file.idempotent())),
                files.registry()
                        .map(file -> new RegistryCall(
                                file.arguments(), file.restricted().isPresent())),
                !flake.packages().isEmpty(),
                packageVariables,
                packages,
                flake.hasTemplates(),
                files.checks().map(file -> new ChecksCall(file.formals(), checkVariables)),
                !flake.shells().isEmpty(),
                shellVariables,
                shells,
                beside,
                outputs.bindings());
    }

    private static LibCall libCall(LibFile lib) {
        var bindings = new ArrayList<Binding>();
        if (!lib.arguments().isEmpty()) {
            bindings.add(new Binding.Inherit(Optional.empty(), lib.arguments()));
        }
        if (lib.overlay()) {
            var overlay = new Variable("self").attr("overlays.default");
            bindings.add(new Binding.Attribute(AttrPath.ofNames("overlay"), overlay));
        }
        return new LibCall(bindings.isEmpty() ? Optional.empty() : Optional.of(new AttrSet(bindings)));
    }

    private static Surroundings surroundings(Flake flake, Output output) {
        return output.system(flake.systems()).map(Surroundings::ofSystem).orElseGet(Surroundings::noSystem);
    }
}
