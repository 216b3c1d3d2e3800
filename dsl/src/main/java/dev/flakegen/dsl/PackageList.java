package dev.flakegen.dsl;

import dev.flakegen.model.Place;
import dev.flakegen.model.Reference;
import dev.flakegen.nix.Expr;
import dev.flakegen.nix.NixValue;
import dev.flakegen.nix.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Packages that were listed: attributes of {@code pkgs} by their path, or values. */
final class PackageList {
    private final DefinitionContext context;
    private final List<Expr> packages = new ArrayList<>();

    PackageList(DefinitionContext context) {
        this.context = context;
    }

    void add(String[] attrPaths, Place place) {
        for (var text : Objects.requireNonNull(attrPaths, "attrPaths")) {
            var parsed = Values.path(text, place);
            parsed.mistake().ifPresent(context::report);
            parsed.path().ifPresent(path -> packages.add(new Select(new Reference.ToPkgs(), path)));
        }
    }

    void add(NixValue[] values, Place place) {
        packages.addAll(context.values(values, place));
    }

    List<Expr> all() {
        return List.copyOf(packages);
    }
}
