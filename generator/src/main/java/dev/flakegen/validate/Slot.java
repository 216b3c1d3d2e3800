package dev.flakegen.validate;

import dev.flakegen.model.Check;
import dev.flakegen.model.Flake;
import dev.flakegen.model.FlakeModule;
import dev.flakegen.model.Output;
import dev.flakegen.model.Pkgs;
import dev.flakegen.model.Place;
import dev.flakegen.model.Reference;
import dev.flakegen.model.Registry;
import dev.flakegen.model.RegistryPackage;
import dev.flakegen.model.Snippet;
import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.Expr;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A place of the description where a value stands.
 *
 * @param what it is, as a message names it
 * @param scope what Nix text can use there
 * @param hasSystem whether a system, and so a package set, is at hand there
 * @param systems those that it is evaluated for; none where that is not known, as in a module
 */
record Slot(Expr value, String what, TextScope scope, boolean hasSystem, List<AttrName> systems, Place place) {
    private static final Set<String> PER_SYSTEM = Set.of("pkgs", "system");

    private static Slot ofFlake(Expr value, String what, Place place) {
        return withoutSystem(value, what, TextScope.FLAKE, place);
    }

    private static Slot withoutSystem(Expr value, String what, TextScope scope, Place place) {
        return new Slot(value, what, scope, false, List.of(), place);
    }

    /** What the description gives as text. */
    Stream<Snippet> snippets() {
        return value.placeholders().stream().filter(Snippet.class::isInstance).map(Snippet.class::cast);
    }

    /** What the value refers to, its Nix text too. */
    Stream<Reference> references() {
        return value.placeholders().stream()
                .flatMap(placeholder -> placeholder instanceof Snippet snippet
                        ? snippet.files().stream()
                        : Stream.of((Reference) placeholder));
    }

    /** Whether it uses what is there once for each system. */
    boolean isPerSystem() {
        return references().anyMatch(Reference::isPerSystem)
                || snippets()
                        .flatMap(snippet -> snippet.uses().stream())
                        .anyMatch(use -> !use.inWith() && PER_SYSTEM.contains(use.name()));
    }

    /** All values of a flake. */
    static List<Slot> of(Flake flake) {
        var slots = new ArrayList<Slot>();
        flake.pkgs().ifPresent(pkgs -> {
            if (pkgs.constructor() instanceof Pkgs.Function function) {
                slots.add(ofFlake(function.function(), "the constructor of the package set", pkgs.place()));
            }
            slots.add(ofFlake(pkgs.arguments(), "an argument of the package set itself", pkgs.place()));
            pkgs.overlays()
                    .forEach(overlay -> slots.add(ofFlake(overlay, "an overlay of the package set", pkgs.place())));
        });
        flake.overlay()
                .ifPresent(overlay -> overlay.composes()
                        .forEach(other -> slots.add(
                                withoutSystem(other, "a composed overlay", TextScope.OVERLAY, overlay.place()))));
        flake.libs().forEach(lib -> slots.add(ofFlake(lib.value(), "lib." + lib.name(), lib.place())));
        flake.registry().ifPresent(registry -> packages(registry).forEach(pkg -> slots.add(of(pkg, flake))));
        flake.packages()
                .forEach(pkg -> slots.add(new Slot(
                        pkg.derivation(),
                        "package '" + pkg.name() + "'",
                        TextScope.SYSTEM,
                        true,
                        pkg.systems().orElse(flake.systems()),
                        pkg.place())));
        flake.modules().forEach(module -> slots.addAll(of(module)));
        flake.checks().forEach(check -> slots.addAll(of(check, flake)));
        flake.shells()
                .forEach(shell -> slots.add(new Slot(
                        shell.attributes(),
                        "dev shell '" + shell.name() + "'",
                        TextScope.SYSTEM,
                        true,
                        shell.systems().orElse(flake.systems()),
                        shell.place())));
        flake.outputs().forEach(output -> slots.add(of(output, flake)));
        return slots;
    }

    static Slot of(Output output, Flake flake) {
        var systems = output.system(flake.systems()).stream().toList();
        var what = "output '" + output.path() + "'";
        return systems.isEmpty() && output.systemNamed().isEmpty()
                ? ofFlake(output.value(), what, output.place())
                : new Slot(output.value(), what, TextScope.SYSTEM, true, systems, output.place());
    }

    static Stream<RegistryPackage> packages(Registry registry) {
        return Stream.concat(
                registry.topLevel().stream(), registry.scopes().stream().flatMap(scope -> scope.packages().stream()));
    }

    private static Slot of(RegistryPackage pkg, Flake flake) {
        var systems = pkg.systems().orElse(flake.systems());
        return new Slot(
                pkg.source().value(), "package '" + pkg.name() + "'", TextScope.OVERLAY, true, systems, pkg.place());
    }

    private static List<Slot> of(FlakeModule module) {
        var what = module.kind().output() + "." + module.name();
        if (module.content() instanceof FlakeModule.Given given) {
            return List.of(withoutSystem(given.module(), what, TextScope.MODULE, module.place()));
        }
        var written = (FlakeModule.Written) module.content();
        return Stream.concat(Stream.of(written.config()), written.imports().stream())
                .map(value -> new Slot(value, what, TextScope.MODULE, true, List.of(), module.place()))
                .toList();
    }

    private static List<Slot> of(Check check, Flake flake) {
        var what = "check '" + check.name() + "'";
        var values = check.content() instanceof Check.Script script
                ? script.packages()
                : List.of(((Check.Derivation) check.content()).derivation());
        var systems = check.systems().orElse(flake.systems());
        return values.stream()
                .map(value -> new Slot(value, what, TextScope.SYSTEM, true, systems, check.place()))
                .toList();
    }
}
