package dev.flakegen.nix;

import java.util.List;

/**
 * A use of a variable that a {@code let} inside of the expression binds: the second {@code x} in
 * {@code let x = 1; in x}.
 *
 * @param part the part of the tree that names it, the very object: a {@link Variable}, or the {@link AttrName} in
 *     {@code inherit x;}
 * @param binding what binds it, the very object; where several bindings make one set, {@code x.a = 1; x.b = 2;}, the
 *     first
 */
public record LetVariable(String name, Object part, Binding binding) {
    /** All of them in an expression, in the order of the text. */
    public static List<LetVariable> of(Expr expr) {
        return new FreeVariableFinder(expr).ofLets();
    }
}
