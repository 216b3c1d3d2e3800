package dev.flakegen.render;

import dev.flakegen.model.FlakeReference;
import dev.flakegen.nix.AttrSetBuilder;
import dev.flakegen.nix.Expr;
import java.util.List;
import java.util.Set;

/** A flake reference as attributes of an input: {@code url = "…"}, or one attribute for each part. */
final class ReferenceExpr {
    /** In the order in which a person writes them. */
    private static final List<String> ORDER = List.of(
            "host",
            "owner",
            "repo",
            "url",
            "path",
            "id",
            "ref",
            "rev",
            "dir",
            "submodules",
            "shallow",
            "lfs",
            "narHash");

    /** In a URL they are 1. */
    private static final Set<String> BOOLEANS = Set.of("submodules", "shallow", "lfs");

    private ReferenceExpr() {}

    static void write(FlakeReference reference, AttrSetBuilder input) {
        if (reference.isUrl()) {
            input.set("url", Expr.of(reference.url()));
            return;
        }
        input.set("type", Expr.of(reference.type().toString()));
        for (var name : ORDER) {
            reference.attribute(name).ifPresent(value -> input.set(name, value(name, value)));
        }
    }

    private static Expr value(String name, String value) {
        return BOOLEANS.contains(name) ? Expr.of(true) : Expr.of(value);
    }
}
