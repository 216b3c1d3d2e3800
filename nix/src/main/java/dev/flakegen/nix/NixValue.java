package dev.flakegen.nix;

/**
 * Anything that stands for a Nix expression: a literal, a list, an input, a package, a module. It can be passed
 * wherever a value is wanted.
 */
public interface NixValue {
    /**
     * An attribute of this value: {@code gitignore.attr("lib.gitignoreSource")} becomes
     * {@code gitignore.lib.gitignoreSource}.
     *
     * @param attrPath an attribute path as Nix reads it, names with odd characters quoted: {@code home.file.".pi"}
     */
    NixValue attr(String attrPath);

    /**
     * What this function makes of these: {@code inputs.attr("tools.lib.mkHost").apply("web", attrs())} becomes
     * {@code inputs.tools.lib.mkHost "web" { }}.
     *
     * @param arguments one or more: any values, and in a description strings, numbers, booleans, lists and maps
     */
    NixValue apply(Object... arguments);

    /** The expression that this stands for. */
    Expr expr();
}
