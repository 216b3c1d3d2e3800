package dev.flakegen.model;

import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.Expr;

/** {@code <name> = <value>;}. */
public record NamedValue(AttrName name, Expr value, Place place) {}
