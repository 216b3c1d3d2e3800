package dev.flakegen.validate;

import dev.flakegen.model.Check;
import dev.flakegen.model.Flake;
import dev.flakegen.model.FlakeModule;
import dev.flakegen.model.PackageSource;
import dev.flakegen.model.Place;
import dev.flakegen.model.Registry;
import dev.flakegen.model.RegistryPackage;
import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.Expr;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A place of the description where a value stands.
 *
 * @param what it is, as a message names it
 * @param hasSystem whether a system, and so a package set, is at hand there
 * @param systems those that it is evaluated for; none where that is not known, as in a module
 */
record Slot(Expr value, String what, boolean hasSystem, List<AttrName> systems, Place place) {
    private static Slot withoutSystem(Expr value, String what, Place place) {
        return new Slot(value, what, false, List.of(), place);
    }

    /** All values of a flake. */
    static List<Slot> of(Flake flake) {
        var slots = new ArrayList<Slot>();
        flake.pkgs().ifPresent(pkgs -> {
            slots.add(withoutSystem(pkgs.arguments(), "an argument of the package set itself", pkgs.place()));
            pkgs.overlays()
                    .forEach(overlay ->
                            slots.add(withoutSystem(overlay, "an overlay of the package set", pkgs.place())));
        });
        flake.overlay()
                .ifPresent(overlay -> overlay.composes()
                        .forEach(other -> slots.add(withoutSystem(other, "a composed overlay", overlay.place()))));
        flake.libs().forEach(lib -> slots.add(withoutSystem(lib.value(), "lib." + lib.name(), lib.place())));
        flake.registry().ifPresent(registry -> packages(registry).forEach(pkg -> slots.add(of(pkg, flake))));
        flake.modules().forEach(module -> slots.addAll(of(module)));
        flake.checks().forEach(check -> slots.addAll(of(check, flake)));
        flake.shells()
                .forEach(shell -> slots.add(new Slot(
                        shell.attributes(),
                        "dev shell '" + shell.name() + "'",
                        true,
                        shell.systems().orElse(flake.systems()),
                        shell.place())));
        for (var output : flake.outputs()) {
            var systems = output.system(flake.systems()).stream().toList();
            var what = "output '" + output.path() + "'";
            slots.add(new Slot(output.value(), what, !systems.isEmpty(), systems, output.place()));
        }
        return slots;
    }

    static Stream<RegistryPackage> packages(Registry registry) {
        return Stream.concat(
                registry.topLevel().stream(), registry.scopes().stream().flatMap(scope -> scope.packages().stream()));
    }

    private static Slot of(RegistryPackage pkg, Flake flake) {
        var value = pkg.source() instanceof PackageSource.CalledFile called
                ? called.arguments()
                : ((PackageSource.Value) pkg.source()).value();
        var systems = pkg.systems().orElse(flake.systems());
        return new Slot(value, "package '" + pkg.name() + "'", true, systems, pkg.place());
    }

    private static List<Slot> of(FlakeModule module) {
        var what = module.kind().output() + "." + module.name();
        if (module.content() instanceof FlakeModule.Given given) {
            return List.of(withoutSystem(given.module(), what, module.place()));
        }
        var written = (FlakeModule.Written) module.content();
        return Stream.concat(Stream.of(written.config()), written.imports().stream())
                .map(value -> new Slot(value, what, true, List.of(), module.place()))
                .toList();
    }

    private static List<Slot> of(Check check, Flake flake) {
        var what = "check '" + check.name() + "'";
        var values = check.content() instanceof Check.Script script
                ? script.packages()
                : List.of(((Check.Derivation) check.content()).derivation());
        var systems = check.systems().orElse(flake.systems());
        return values.stream()
                .map(value -> new Slot(value, what, true, systems, check.place()))
                .toList();
    }
}
