package dev.flakegen.nix;

/** One step of an attribute path: a name, or an expression that gives one. */
public sealed interface AttrKey permits AttrName, AttrKey.Dynamic {
    /** <code>${name}</code>. */
    record Dynamic(Expr name) implements AttrKey {}
}
