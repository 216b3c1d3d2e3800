package dev.flakegen.validate;

import dev.flakegen.model.PythonSet;
import dev.flakegen.nix.AttrName;
import java.util.Map;
import java.util.Optional;

/**
 * An argument of a package's file that a scope of nixpkgs has, and the package set itself does not: what
 * {@code callPackage} of the package set cannot give.
 */
record ScopeArgument(String name, String scope) {
    private static final String PYTHON = "python3Packages";

    /** The functions that packages of a scope are made with; other names in a scope are of the package set too, often. */
    private static final Map<String, String> SCOPES = Map.ofEntries(
            Map.entry("buildPythonPackage", PYTHON),
            Map.entry("buildPythonApplication", PYTHON),
            Map.entry("pythonOlder", PYTHON),
            Map.entry("pythonAtLeast", PYTHON),
            Map.entry("pytestCheckHook", PYTHON),
            Map.entry("buildDunePackage", "ocamlPackages"),
            Map.entry("buildTopkgPackage", "ocamlPackages"),
            Map.entry("mkCoqDerivation", "coqPackages"),
            Map.entry("elpaBuild", "emacsPackages"),
            Map.entry("melpaBuild", "emacsPackages"),
            Map.entry("trivialBuild", "emacsPackages"));

    /** The first that has to be given. */
    static Optional<ScopeArgument> of(PackageFunction function) {
        var needed = function.needed();
        return needed.stream()
                .filter(SCOPES::containsKey)
                .findFirst()
                .map(name -> new ScopeArgument(name, SCOPES.get(name)))
                .or(() -> needed.contains("mkDerivation") && needed.contains("base")
                        ? Optional.of(new ScopeArgument("base", "haskellPackages"))
                        : Optional.empty());
    }

    /** Returns whether a scope has it; none is the package set itself. */
    boolean isOf(Optional<AttrName> other) {
        return other.map(AttrName::name)
                .filter(set -> set.equals(scope)
                        || (scope.equals(PYTHON) && PythonSet.of(set).isPresent()))
                .isPresent();
    }
}
