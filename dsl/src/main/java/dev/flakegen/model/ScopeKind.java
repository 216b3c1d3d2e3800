package dev.flakegen.model;

/** How a set of packages inside the package set is extended. */
public enum ScopeKind {
    /** Through {@code pythonPackagesExtensions}, so that every interpreter of the package set sees it. */
    PYTHON,
    /** Through {@code .override { overrides = …; }}, as {@code haskellPackages} is. */
    HASKELL,
    /** Through {@code overrideScope}, which a set made by {@code makeScope} has. */
    OVERRIDE_SCOPE,
    /** Through {@code extend}, which a set made by {@code makeExtensible} has. */
    EXTEND,
    /** Made here: {@code lib.makeScope final.newScope}. */
    MAKE_SCOPE
}
