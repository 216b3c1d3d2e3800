package dev.flakegen.nix;

/** A part of a string: text as it is meant, unescaped, or an interpolated expression. */
public sealed interface StringPart {
    /** Text as it is meant: the printer escapes it. */
    record Text(String text) implements StringPart {}

    /** <code>${expr}</code>. */
    record Interpolation(Expr expr) implements StringPart {}
}
