package dev.flakegen.dsl;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.model.PackageOutput;
import dev.flakegen.model.PackageSource;
import dev.flakegen.model.Place;
import dev.flakegen.model.Reference;
import dev.flakegen.model.RegistryPackage;
import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.AttrSet;
import dev.flakegen.nix.Binding;
import dev.flakegen.nix.Expr;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A package that this flake declares; as a value, the derivation. What is set are arguments of its {@code callPackage}:
 * {@code set("enableTracing", true)} becomes {@code callPackage ./api { enableTracing = true; }}. One that the file does not
 * take is refused ({@code argument-not-taken}).
 */
public final class PackageSpec extends FlakeSettableSpec<PackageSpec> {
    private final Reference reference;
    private final AttrName name;
    private final PackageSource source;
    private final Place place;
    private final Set<AttrName> systems = new LinkedHashSet<>();
    private boolean replaces;

    PackageSpec(DefinitionContext context, Reference reference, AttrName name, PackageSource source, Place place) {
        super(context);
        this.reference = reference;
        this.name = name;
        this.source = source;
        this.place = place;
    }

    /**
     * It stands in for the upstream package of its name, and gets that one:
     * {@code jq = final.callPackage ./jq { inherit (prev) jq; };}. Called from {@code final}, it would get itself.
     */
    public PackageSpec replaces() {
        var here = context().here();
        if (!(source instanceof PackageSource.CalledFile)) {
            context().report(onlyCalled("replaces()", here));
        }
        replaces = true;
        return this;
    }

    /** Only on these systems, in the overlay and in the outputs. Without it: on all of the flake's. */
    public PackageSpec on(NixSystem... systems) {
        this.systems.addAll(context().only(systems, context().here()));
        return this;
    }

    @Override
    void assign(String attrPath, Object value, Place here) {
        if (!(source instanceof PackageSource.CalledFile)) {
            context().report(onlyCalled("set(…)", here));
        }
        super.assign(attrPath, value, here);
    }

    private Diagnostic onlyCalled(String method, Place here) {
        boolean overridden = source instanceof PackageSource.Overridden;
        return Diagnostic.error(
                        DiagnosticCode.INVALID_VALUE,
                        "package '" + name + "' is " + (overridden ? "overridden" : "added as a value")
                                + ", so there is no callPackage that ." + method + " could tell something")
                .at(here)
                .note((overridden ? "overridden at " : "added at ") + place)
                .help(
                        overridden
                                ? "leave it out: it stands in for the upstream package, with what it is given there"
                                : "register its file with callPackage");
    }

    @Override
    PackageSpec self() {
        return this;
    }

    @Override
    public Expr expr() {
        return context().refer(reference);
    }

    RegistryPackage toModel() {
        if (replaces && sets(name)) {
            context()
                    .report(Diagnostic.error(
                                    DiagnosticCode.DUPLICATE_ATTRIBUTE,
                                    "package '" + name + "' is given the upstream package, and something else for it")
                            .at(place)
                            .help("leave out .replaces(), or what is set"));
        }
        var only = DefinitionContext.restriction(systems);
        return new RegistryPackage(name, called(attributes()), only, Optional.empty(), place);
    }

    PackageOutput toOutput() {
        return new PackageOutput(name, source.value(), DefinitionContext.restriction(systems), place);
    }

    private PackageSource called(AttrSet arguments) {
        return source instanceof PackageSource.CalledFile called
                ? new PackageSource.CalledFile(
                        called.file(), arguments, assignments().places(), replaces)
                : source;
    }

    private boolean sets(AttrName argument) {
        return attributes().bindings().stream()
                .anyMatch(binding -> binding instanceof Binding.Attribute attribute
                        && attribute.path().keys().get(0).equals(argument));
    }
}
