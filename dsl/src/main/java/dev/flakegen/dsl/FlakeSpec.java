package dev.flakegen.dsl;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.model.Flake;
import dev.flakegen.model.FlakeParts;
import dev.flakegen.model.FlakeReference;
import dev.flakegen.model.ModuleKind;
import dev.flakegen.model.NamedValue;
import dev.flakegen.model.Output;
import dev.flakegen.model.PackageOutput;
import dev.flakegen.model.PackageSource;
import dev.flakegen.model.Pkgs;
import dev.flakegen.model.Place;
import dev.flakegen.model.Reference;
import dev.flakegen.model.WholeDirectory;
import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.Attrs;
import dev.flakegen.nix.NixValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A flake being described. A method is named after the output that it declares, in the singular, and returns what it
 * declared: keep that in a variable to refer to it. It can be called while {@link FlakeDefinition#define} runs.
 *
 * <p>No order of statements changes what is generated: what has a name is sorted by it, as Nix sorts attributes. Lists,
 * such as the packages of a shell, keep their order.
 */
public final class FlakeSpec {
    private final DefinitionContext context;
    private final Once<String> name;
    private final Once<String> description;
    private final Versions versions;
    private final Once<PkgsSpec> pkgs;
    private final Once<FlakeParts> flakeParts;
    private final Once<PolicySpec> policy;
    private final Declared<InputSpec> inputs;
    private final List<PackageSpec> packages = new ArrayList<>();
    private final Declared<NamedValue> libs;
    private final Overlays overlays;
    private final Modules modules;
    private final Templates templates;
    private final Declared<CheckSpec> checks;
    private final Declared<ShellSpec> shells;
    private final Declared<Output> outputs;
    private final List<AttrName> systems = new ArrayList<>();
    private final SelfSpec self;
    private @Nullable NixConfigSpec nixConfig;
    private Optional<Place> contractChecks = Optional.empty();

    FlakeSpec(DefinitionContext context) {
        this.context = context;
        this.name = new Once<>(context, "the flake's name");
        this.description = new Once<>(context, "the flake's description");
        this.versions = new Versions(context);
        this.pkgs = new Once<>(context, "pkgs");
        this.flakeParts = new Once<>(context, "mkFlake");
        this.self = new SelfSpec(context);
        this.policy = new Once<>(context, "the policy-pin check");
        this.inputs = new Declared<>(context, DiagnosticCode.DUPLICATE_INPUT, "input");
        this.libs = new Declared<>(context, DiagnosticCode.DUPLICATE_LIB, "lib");
        this.overlays = new Overlays(context);
        this.modules = new Modules(context);
        this.templates = new Templates(context);
        this.checks = new Declared<>(context, DiagnosticCode.DUPLICATE_CHECK, "check");
        this.shells = new Declared<>(context, DiagnosticCode.DUPLICATE_SHELL, "dev shell");
        this.outputs = new Declared<>(context, DiagnosticCode.DUPLICATE_OUTPUT, "output");
    }

    /**
     * Names the overlay's marker and the starter's input; no output of its own. A letter, then letters, digits, {@code -}
     * and {@code _}; anything else is refused ({@code invalid-name}).
     */
    public FlakeSpec name(String name) {
        var here = context.here();
        if (!FlakeReference.isFlakeId(Objects.requireNonNull(name, "name")) || !new AttrName(name).isIdentifier()) {
            context.report(Diagnostic.error(
                            DiagnosticCode.INVALID_NAME,
                            "the flake's name '" + name + "' cannot be the name of an input")
                    .at(here)
                    .help("begin with a letter; letters, digits, '-' and '_' may follow"));
        }
        this.name.set(name, here);
        return this;
    }

    /** {@code description = "…";}. */
    public FlakeSpec description(String text) {
        var here = context.here();
        description.set(context.text(text, here), here);
        return this;
    }

    /** The systems that the per-system outputs are for. They stand in the generated flake one by one, sorted. */
    public FlakeSpec systems(NixSystem... systems) {
        for (var system : context.systems(systems, context.here())) {
            if (!this.systems.contains(system)) {
                this.systems.add(system);
            }
        }
        return this;
    }

    /**
     * The version of flakegen that this description was last generated with, {@code flakegenVersion("0.1.0")}. Another one
     * says so ({@code other-flakegen-version}): what it generates may differ. In the generated flake nothing comes of it.
     */
    public FlakeSpec flakegenVersion(String version) {
        versions.flakegen(version, context.here());
        return this;
    }

    /**
     * The oldest Nix that the flake is for, {@code requires("2.34")}. Without it, what Nix 2.8 does not know is warned of
     * ({@code newer-nix-needed}); with it, what that Nix does not know. In the generated flake nothing comes of it.
     *
     * @param version two numbers; a third one is not looked at. Anything else is {@code invalid-nix-version}
     */
    public FlakeSpec requires(String version) {
        versions.nix(version, context.here());
        return this;
    }

    /**
     * Settings of Nix that the flake asks its users for: {@code nixConfig().set("extra-substituters", List.of("https://c"))}
     * becomes {@code nixConfig.extra-substituters = [ "https://c" ];}. Strings, lists of strings, integers and booleans;
     * what has to be evaluated is refused ({@code invalid-value}).
     */
    public Attrs nixConfig() {
        var here = context.here();
        if (nixConfig == null) {
            nixConfig = new NixConfigSpec(context, here);
        }
        return nixConfig;
    }

    /**
     * {@code input("nixpkgs", github("NixOS", "nixpkgs"))} becomes {@code inputs.nixpkgs.url = "github:NixOS/nixpkgs";}.
     * A second one of the name is refused ({@code duplicate-input}).
     */
    public InputSpec input(String name, FlakeRef ref) {
        var here = context.here();
        return input(name, Optional.of(ref), here);
    }

    /**
     * An input of the root that only follows: {@code input("nixpkgs").follows(nixfleet.input("nixpkgs"))}. Without
     * {@code follows} it is refused ({@code input-without-reference}).
     */
    public InputSpec input(String name) {
        return input(name, Optional.empty(), context.here());
    }

    private InputSpec input(String name, Optional<FlakeRef> ref, Place here) {
        var attrName = context.name("an input", name, here);
        var reference = ref.map(given -> given.reference(context, here));
        return inputs.add(attrName, new InputSpec(context, List.of(attrName), reference, here), here);
    }

    /**
     * The package set of this flake's outputs, one a system; also makes {@code lib.mkPkgs} and {@code lib.lib}, and
     * {@code legacyPackages} where there is a registry.
     *
     * @param nixpkgs nixpkgs, which is imported; or a flake with a {@code lib.mkPkgs} of its own, which is called
     */
    public PkgsSpec pkgs(InputSpec nixpkgs) {
        var here = context.here();
        context.requireOwn(nixpkgs, here);
        return pkgs.set(new PkgsSpec(context, nixpkgs.packageSets(), here), here);
    }

    /**
     * The package set of this flake's outputs, made by the function of somebody else: {@code pkgs(registry.attr("lib.mkPkgs"))}
     * becomes <code>pkgs = registry.lib.mkPkgs { inherit system; };</code>. {@code lib.mkPkgs} is exported where this
     * flake adds packages of its own to it.
     *
     * @param mkPkgs takes what {@code import nixpkgs} takes
     */
    public PkgsSpec pkgs(NixValue mkPkgs) {
        var here = context.here();
        var function = new Pkgs.Function(context.value(mkPkgs, here));
        return pkgs.set(new PkgsSpec(context, function, here), here);
    }

    /**
     * Writes the outputs with flake-parts, in place of plain Nix:
     * {@code flake-parts.lib.mkFlake { inherit inputs; } { systems = …; perSystem = …; flake = …; }}. They are the same,
     * and what flake-parts always exports besides, empty: {@code apps}, {@code formatter}, ...
     */
    public FlakeSpec mkFlake(InputSpec flakeParts) {
        var here = context.here();
        context.requireOwn(flakeParts, here);
        this.flakeParts.set(new FlakeParts(flakeParts.reference(), here), here);
        return this;
    }

    /**
     * What the flake distributes: in overlays.default and legacyPackages, and its top level, being flat, in packages.
     * Asked again, it hands back the same one.
     */
    public PackageSetSpec registry() {
        return overlays.registry(context.here());
    }

    /**
     * <code>packages.${system}.&lt;name&gt;</code> alone: what is no part of the overlay, such as the image of a host.
     * ({@code package} is a word of Java.) Another package of the name is refused ({@code duplicate-package}), unless the
     * two are for different systems. What is for all who use the flake's packages belongs in the {@link #registry}.
     *
     * @param derivation any value, such as {@code nix("pkgs.buildEnv { … }")}
     */
    public PackageSpec pkg(String name, NixValue derivation) {
        var here = context.here();
        var attrName = context.name("a package", name, here);
        var source = new PackageSource.Value(context.value(derivation, here));
        var spec = new PackageSpec(context, PackageOutput.reference(attrName), attrName, source, here);
        packages.add(spec);
        return spec;
    }

    /**
     * {@code overlays.default}, the one that holds the registry. Others are refused ({@code unsupported-overlay}):
     * {@code output("overlays.fixes", …)} exports one.
     */
    public OverlaySpec overlay(String name) {
        return overlays.named(name, context.here());
    }

    /** {@code lib.<name> = <value>;}: a function from a file, {@code importFile("lib/f.nix")}, or part of an input. */
    public FlakeSpec lib(String name, NixValue value) {
        var here = context.here();
        var attrName = context.name("a lib", name, here);
        libs.add(attrName, new NamedValue(attrName, context.value(value, here), here), here);
        return this;
    }

    /** {@code nixosModules.<name>}: {@code file("modules/procpath.nix")}, or any value that is a module. */
    public NixValue nixosModule(String name, NixValue module) {
        return modules.given(ModuleKind.NIXOS, name, module, context.here());
    }

    /** A NixOS module written here; {@code default} takes in all others. */
    public ModuleSpec nixosModule(String name) {
        return modules.written(ModuleKind.NIXOS, name, context.here());
    }

    /**
     * Every module of a directory, as if each was said with {@code nixosModule(name, file(…))}: of
     * {@code nixosModulesFromDirectory("modules/nixos")}, {@code modules/nixos/motd.nix} is the module {@code motd}, and so
     * is a directory {@code modules/nixos/motd} with a default.nix. What counts, and what is refused, is as with
     * {@link PackageSetSpec#packagesFromDirectory}; the code for a second module of a name is {@code duplicate-module}.
     *
     * @param except names of modules that are left out
     */
    public FlakeSpec nixosModulesFromDirectory(String directory, String... except) {
        modules.fromDirectory(ModuleKind.NIXOS, directory, except, context.here());
        return this;
    }

    /** {@code homeModules.<name>}: a module of Home Manager. */
    public NixValue homeModule(String name, NixValue module) {
        return modules.given(ModuleKind.HOME, name, module, context.here());
    }

    /** A Home Manager module written here; {@code default} takes in all others. */
    public ModuleSpec homeModule(String name) {
        return modules.written(ModuleKind.HOME, name, context.here());
    }

    /** Every Home Manager module of a directory, as with {@link #nixosModulesFromDirectory}. */
    public FlakeSpec homeModulesFromDirectory(String directory, String... except) {
        modules.fromDirectory(ModuleKind.HOME, directory, except, context.here());
        return this;
    }

    /** {@code darwinModules.<name>}: a module of nix-darwin. */
    public NixValue darwinModule(String name, NixValue module) {
        return modules.given(ModuleKind.DARWIN, name, module, context.here());
    }

    /** A nix-darwin module written here; {@code default} takes in all others. */
    public ModuleSpec darwinModule(String name) {
        return modules.written(ModuleKind.DARWIN, name, context.here());
    }

    /** Every nix-darwin module of a directory, as with {@link #nixosModulesFromDirectory}. */
    public FlakeSpec darwinModulesFromDirectory(String directory, String... except) {
        modules.fromDirectory(ModuleKind.DARWIN, directory, except, context.here());
        return this;
    }

    /** <code>devShells.${system}.&lt;name&gt; = pkgs.mkShell { … };</code>. */
    public ShellSpec devShell(String name) {
        var here = context.here();
        var attrName = context.name("a dev shell", name, here);
        return shells.add(attrName, new ShellSpec(context, attrName, here), here);
    }

    /** <code>checks.${system}.&lt;name&gt;</code>: a script that must succeed. */
    public CheckSpec check(String name) {
        var here = context.here();
        var attrName = context.name("a check", name, here);
        return checks.add(attrName, new CheckSpec(context, attrName, null, here), here);
    }

    /** <code>checks.${system}.&lt;name&gt;</code>: a derivation that must build. */
    public CheckSpec check(String name, NixValue derivation) {
        var here = context.here();
        var attrName = context.name("a check", name, here);
        return checks.add(attrName, new CheckSpec(context, attrName, context.value(derivation, here), here), here);
    }

    /** Checks contract-outputs, contract-packages, contract-modules, contract-generated. */
    public FlakeSpec contractChecks() {
        var here = context.here();
        contractChecks = contractChecks.or(() -> Optional.of(here));
        return this;
    }

    /** Check policy-pin: {@code builtins.getFlake} only in allowed files, only pinned. */
    public PolicySpec policyPinCheck() {
        var here = context.here();
        return policy.get().orElseGet(() -> policy.set(new PolicySpec(context, here), here));
    }

    /** {@code templates.<name>}: a directory of the project. */
    public TemplateSpec template(String name, String path) {
        return templates.directory(name, path, context.here());
    }

    /** {@code templates.oss}, and default: a generated starter that finds this flake there. */
    public TemplateSpec ossTemplate(FlakeRef thisFlake) {
        return templates.oss(thisFlake, context.here());
    }

    /**
     * Any other output: {@code output("hydraJobs", nix("{ inherit (self) checks; }"))} becomes
     * {@code hydraJobs = { inherit (self) checks; };}. Where the path names a system, as in
     * {@code formatter.x86_64-linux}, {@code pkgs} and {@code system} are those of that system. Beside what flakegen
     * makes it is added: {@code overlays.fixes}, or a set for {@code checks.x86_64-linux}; a name that is there already is
     * refused ({@code duplicate-output}).
     */
    public FlakeSpec output(String attrPath, NixValue value) {
        var here = context.here();
        var expr = context.value(value, here);
        var parsed = Values.path(attrPath, here);
        parsed.mistake().ifPresent(context::report);
        parsed.path().ifPresent(path -> outputs.add(new AttrName(path.toString()), new Output(path, expr, here), here));
        return this;
    }

    /** The flake itself, {@code self}. */
    public SelfSpec self() {
        context.here();
        return self;
    }

    /** All inputs, {@code inputs}. */
    public NixValue inputs() {
        context.here();
        return new PlainValue(context.refer(new Reference.ToInputs()));
    }

    Flake toModel() {
        return new Flake(
                name.get(),
                description.get(),
                versions.requiredNix(),
                Optional.ofNullable(nixConfig).flatMap(NixConfigSpec::toModel),
                systems.stream().sorted().toList(),
                HoistedFollows.in(models(inputs, InputSpec::toModel), context),
                self.attributes(),
                flakeParts.get(),
                pkgs.get().map(PkgsSpec::toModel),
                overlays.registryModel(),
                packages.stream()
                        .map(PackageSpec::toOutput)
                        .sorted(PackageOutput.BY_NAME)
                        .toList(),
                overlays.overlayModel(),
                libs.all(),
                modules.toModel(),
                templates.toModel(),
                templates.ossModel(),
                contractChecks,
                policy.get().map(PolicySpec::toModel),
                models(checks, CheckSpec::toModel),
                models(shells, ShellSpec::toModel),
                outputs.all());
    }

    /** Those whose packages and modules the model does not have yet. */
    List<WholeDirectory> directories() {
        return Stream.concat(
                        overlays.spec().stream().flatMap(set -> set.directories().stream()),
                        modules.directories().stream())
                .toList();
    }

    private static <S, M> List<M> models(Declared<S> specs, Function<S, M> toModel) {
        return specs.all().stream().map(toModel).toList();
    }
}
