package dev.flakegen.dsl;

import dev.flakegen.model.Place;
import dev.flakegen.model.Reference;
import dev.flakegen.model.Shell;
import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.AttrPath;
import dev.flakegen.nix.AttrSet;
import dev.flakegen.nix.Binding;
import dev.flakegen.nix.Expr;
import dev.flakegen.nix.NixValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * <code>devShells.${system}.&lt;name&gt;</code>: {@code pkgs.mkShell}. What is set are its attributes:
 * {@code set("env.GOFLAGS", "-mod=vendor")}.
 *
 * <p>Nix itself limits their texts: {@code nix develop} fails on control characters other than tabs and ends of lines.
 */
public final class ShellSpec extends FlakeSettableSpec<ShellSpec> {
    private static final Set<String> LISTS = Set.of("packages", "inputsFrom");

    private final AttrName name;
    private final Place place;
    private final PackageList packages;
    private final PackageList inputsFrom;
    private final Set<AttrName> systems = new LinkedHashSet<>();

    ShellSpec(DefinitionContext context, AttrName name, Place place) {
        super(context);
        this.name = name;
        this.place = place;
        this.packages = new PackageList(context);
        this.inputsFrom = new PackageList(context);
    }

    /** {@code packages("jq")} becomes {@code packages = [ pkgs.jq ];}: attributes of {@code pkgs}. */
    public ShellSpec packages(String... attrPaths) {
        packages.add(attrPaths, here());
        return this;
    }

    /** Packages of the registry, of inputs, or any derivation. */
    public ShellSpec packages(NixValue... packages) {
        this.packages.add(packages, here());
        return this;
    }

    /** {@code inputsFrom = [ … ];}: with what these are built from. */
    public ShellSpec inputsFrom(NixValue... derivations) {
        inputsFrom.add(derivations, here());
        return this;
    }

    /** {@code shellHook = "…";}: what bash runs when the shell is entered. */
    public ShellSpec shellHook(String bash) {
        return set("shellHook", bash);
    }

    /** Only on these systems. Without it: on all of the flake's. */
    public ShellSpec on(NixSystem... systems) {
        this.systems.addAll(context().only(systems, here()));
        return this;
    }

    @Override
    Optional<String> insteadOfSetting(String attribute) {
        return LISTS.contains(attribute) ? Optional.of("call ." + attribute + "(…)") : Optional.empty();
    }

    @Override
    ShellSpec self() {
        return this;
    }

    @Override
    public Expr expr() {
        return context().refer(new Reference.ToOutput("devShells", true, name));
    }

    Shell toModel() {
        var bindings = new ArrayList<Binding>();
        list("packages", packages).ifPresent(bindings::add);
        list("inputsFrom", inputsFrom).ifPresent(bindings::add);
        bindings.addAll(attributes().bindings());
        var only = DefinitionContext.restriction(systems);
        return new Shell(name, new AttrSet(bindings), only, place);
    }

    private static Optional<Binding> list(String name, PackageList packages) {
        return packages.all().isEmpty()
                ? Optional.empty()
                : Optional.of(new Binding.Attribute(AttrPath.ofNames(name), Expr.list(packages.all())));
    }
}
