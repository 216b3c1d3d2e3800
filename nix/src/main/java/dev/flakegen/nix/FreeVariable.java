package dev.flakegen.nix;

import java.util.ArrayList;
import java.util.List;

/**
 * A use of a variable that the expression around it does not bind: {@code x} in {@code y: x + y}.
 *
 * {@snippet :
 * var file = NixParser.parse("with pkgs; y: [ x y ]");
 * for (var use : FreeVariable.of(file.expr())) {
 *     use.name();                // pkgs, then x
 *     file.position(use.part()); // 1:6, then 1:17
 *     use.withs();               // none, then the whole expression: x may come from pkgs
 * }
 * }
 *
 * <p>What Nix binds itself, {@link GlobalVariables}, is free too: {@code true} is a variable.
 */
public final class FreeVariable {
    private final String name;
    private final Object part;
    private final Scope scope;

    FreeVariable(String name, Object part, Scope scope) {
        this.name = name;
        this.part = part;
        this.scope = scope;
    }

    /**
     * All of them in an expression, in the order of the text. Placeholders have none; {@code <nixpkgs>} has two,
     * {@code __findFile} and {@code __nixPath}; those that Nix uses for operators, such as {@code __sub}, are not told.
     */
    public static List<FreeVariable> of(Expr expr) {
        return new FreeVariableFinder(expr).free();
    }

    public String name() {
        return name;
    }

    /**
     * The part of the tree that names it, the very object: a {@link Variable}, the {@link AttrName} in
     * {@code inherit x;}, or a {@link SearchPath}.
     */
    public Object part() {
        return part;
    }

    /**
     * The {@code with} expressions that it stands in, the innermost first: it may come from one of their sets. Nix looks
     * there for what nothing else binds, in the expression, around it, or in Nix itself.
     */
    public List<With> withs() {
        var withs = new ArrayList<With>();
        for (var around = scope; around != null; around = around.outer()) {
            if (around.with() != null) {
                withs.add(around.with());
            }
        }
        return withs;
    }

    /**
     * Whether the expression binds a name where this stands. An expression that uses such a name would mean something
     * else in place of this variable.
     */
    public boolean isBoundAround(String other) {
        for (var around = scope; around != null; around = around.outer()) {
            if (around.names().contains(other)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name is bound between this and a {@code with} around it, so that it means something else here. */
    public boolean isBoundSince(With with, String other) {
        for (var around = scope; around != null && around.with() != with; around = around.outer()) {
            if (around.names().contains(other)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return name;
    }
}
