package dev.flakegen.validate;

import dev.flakegen.model.Check;
import dev.flakegen.model.Flake;
import dev.flakegen.model.FlakeModule;
import dev.flakegen.model.PackageSource;
import dev.flakegen.model.Place;
import dev.flakegen.model.Registry;
import dev.flakegen.model.RegistryPackage;
import dev.flakegen.nix.Expr;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A place of the description where a value stands.
 *
 * @param what it is, as a message names it
 * @param hasSystem whether a system, and so a package set, is at hand there
 */
record Slot(Expr value, String what, boolean hasSystem, Place place) {
    /** All values of a flake. */
    static List<Slot> of(Flake flake) {
        var slots = new ArrayList<Slot>();
        flake.pkgs().ifPresent(pkgs -> {
            slots.add(new Slot(pkgs.arguments(), "an argument of the package set itself", false, pkgs.place()));
            pkgs.overlays()
                    .forEach(overlay ->
                            slots.add(new Slot(overlay, "an overlay of the package set", false, pkgs.place())));
        });
        flake.overlay()
                .ifPresent(overlay -> overlay.composes()
                        .forEach(other -> slots.add(new Slot(other, "a composed overlay", false, overlay.place()))));
        flake.libs().forEach(lib -> slots.add(new Slot(lib.value(), "lib." + lib.name(), false, lib.place())));
        flake.registry().ifPresent(registry -> packages(registry).forEach(pkg -> slots.add(of(pkg))));
        flake.modules().forEach(module -> slots.addAll(of(module)));
        flake.checks().forEach(check -> slots.addAll(of(check)));
        flake.shells()
                .forEach(shell -> slots.add(
                        new Slot(shell.attributes(), "dev shell '" + shell.name() + "'", true, shell.place())));
        for (var output : flake.outputs()) {
            boolean hasSystem = output.system(flake.systems()).isPresent();
            slots.add(new Slot(output.value(), "output '" + output.path() + "'", hasSystem, output.place()));
        }
        return slots;
    }

    static Stream<RegistryPackage> packages(Registry registry) {
        return Stream.concat(
                registry.topLevel().stream(), registry.scopes().stream().flatMap(scope -> scope.packages().stream()));
    }

    private static Slot of(RegistryPackage pkg) {
        var value = pkg.source() instanceof PackageSource.CalledFile called
                ? called.arguments()
                : ((PackageSource.Value) pkg.source()).value();
        return new Slot(value, "package '" + pkg.name() + "'", true, pkg.place());
    }

    private static List<Slot> of(FlakeModule module) {
        var what = module.kind().output() + "." + module.name();
        if (module.content() instanceof FlakeModule.Given given) {
            return List.of(new Slot(given.module(), what, false, module.place()));
        }
        var written = (FlakeModule.Written) module.content();
        return Stream.concat(Stream.of(written.config()), written.imports().stream())
                .map(value -> new Slot(value, what, true, module.place()))
                .toList();
    }

    private static List<Slot> of(Check check) {
        var what = "check '" + check.name() + "'";
        var values = check.content() instanceof Check.Script script
                ? script.packages()
                : List.of(((Check.Derivation) check.content()).derivation());
        return values.stream()
                .map(value -> new Slot(value, what, true, check.place()))
                .toList();
    }
}
