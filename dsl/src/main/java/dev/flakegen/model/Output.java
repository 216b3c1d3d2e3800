package dev.flakegen.model;

import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.AttrPath;
import dev.flakegen.nix.Expr;

/** An output for which flakegen has no word of its own: {@code <path> = <value>;}. */
public record Output(AttrPath path, Expr value, Place place) {
    /** The first name of the path. */
    public AttrName root() {
        return (AttrName) path.keys().get(0);
    }
}
