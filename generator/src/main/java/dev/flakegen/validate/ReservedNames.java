package dev.flakegen.validate;

import dev.flakegen.model.ScopeKind;
import java.util.Optional;
import java.util.Set;

/** Names that a set of packages is itself made with: a package of that name would break the set. */
final class ReservedNames {
    private static final Set<String> TOP_LEVEL = Set.of(
            "__splicedPackages",
            "appendOverlays",
            "buildPackages",
            "buildPlatform",
            "callPackage",
            "callPackages",
            "config",
            "extend",
            "fetchurl",
            "hostPlatform",
            "lib",
            "makeScopeWithSplicing",
            "makeScopeWithSplicing'",
            "newScope",
            "overlays",
            "path",
            "pkgs",
            "pythonPackagesExtensions",
            "recurseForDerivations",
            "splicedPackages",
            "stdenv",
            "stdenvNoCC",
            "system",
            "targetPackages",
            "targetPlatform");

    private static final Set<String> ANY_SCOPE = Set.of(
            "callPackage",
            "extend",
            "lib",
            "newScope",
            "override",
            "overrideDerivation",
            "overrideScope",
            "packages",
            "pkgs",
            "recurseForDerivations",
            "stdenv");

    private static final Set<String> PYTHON = Set.of(
            "buildPythonApplication",
            "buildPythonPackage",
            "disabledIf",
            "hasPythonModule",
            "isPy3k",
            "makePythonPath",
            "mkPythonEditablePackage",
            "mkPythonMetaPackage",
            "python",
            "pythonAtLeast",
            "pythonOlder",
            "pythonPackagesExtensions",
            "requiredPythonModules",
            "toPythonApplication",
            "toPythonModule",
            "withPackages");

    private static final Set<String> HASKELL = Set.of(
            "buildHaskellPackages",
            "callCabal2nix",
            "callHackage",
            "callHackageDirect",
            "developPackage",
            "ghc",
            "ghcWithHoogle",
            "ghcWithPackages",
            "mkDerivation",
            "shellFor");

    private ReservedNames() {}

    /**
     * @param scope the kind of scope; none for the package set itself
     */
    static boolean contains(Optional<ScopeKind> scope, String name) {
        return scope.map(kind -> ANY_SCOPE.contains(name) || ofKind(kind).contains(name))
                .orElseGet(() -> TOP_LEVEL.contains(name));
    }

    private static Set<String> ofKind(ScopeKind kind) {
        return switch (kind) {
            case PYTHON -> PYTHON;
            case HASKELL -> HASKELL;
            case OVERRIDE_SCOPE, EXTEND, MAKE_SCOPE -> Set.of();
        };
    }
}
