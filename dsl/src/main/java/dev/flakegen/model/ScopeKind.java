package dev.flakegen.model;

/** How a set of packages inside the package set is extended. */
public enum ScopeKind {
    /** Through {@code pythonPackagesExtensions}, which every interpreter of the package set sees: all, or the one meant. */
    PYTHON,
    /** Through {@code .override { overrides = …; }}, as {@code haskellPackages} is. */
    HASKELL,
    /** Through {@code overrideScope}, which a set made by {@code makeScope} has. */
    OVERRIDE_SCOPE,
    /** Through {@code extend}, which a set made by {@code makeExtensible} has. */
    EXTEND,
    /** Made here: {@code makeScopeWithSplicing'}. */
    MAKE_SCOPE
}
