package dev.flakegen.dsl;

import dev.flakegen.model.NearestName;
import dev.flakegen.model.PythonSet;
import dev.flakegen.model.ScopeKind;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Sets of packages in nixpkgs, and how each is extended. */
final class KnownScopes {
    /** The other name in nixpkgs for the packages of an interpreter, {@code python3.pkgs}. */
    private static final Pattern OF_INTERPRETER = Pattern.compile("(\\w+)\\.(pkgs|packages)");

    /** Sets that nixpkgs makes with {@code makeScope}; they have {@code overrideScope}. */
    private static final Set<String> MADE_BY_MAKE_SCOPE = Set.of(
            "agdaPackages",
            "akkuPackages",
            "chickenPackages",
            "coqPackages",
            "cudaPackages",
            "emacsPackages",
            "kdePackages",
            "lxqt",
            "mate",
            "ocamlPackages",
            "pantheon",
            "qt6",
            "qt6Packages",
            "rocmPackages",
            "xfce");

    /** Of the sets of one interpreter of Python, of which there are many, the usual one. */
    private static final Set<String> OTHERS = Set.of("haskellPackages", "python3Packages");

    /** A set of Python whose interpreter is the choice of nixpkgs, and is not the one that it calls Python 3. */
    static final String OF_SOME_PYPY = "pypy3Packages";

    private KnownScopes() {}

    /**
     * The scope that may have been meant. What all their names end with counts for nothing.
     *
     * @param others that there are besides
     */
    static Optional<String> nearest(String name, Stream<String> others) {
        var ofInterpreter = OF_INTERPRETER.matcher(name);
        if (ofInterpreter.matches()) {
            return Optional.of(ofInterpreter.group(1) + "Packages")
                    .filter(scope -> kind(scope).isPresent());
        }
        var known = Stream.concat(MADE_BY_MAKE_SCOPE.stream(), OTHERS.stream()).sorted();
        if (name.contains(".")) {
            return Optional.empty();
        }
        var byStem = new LinkedHashMap<String, String>();
        Stream.concat(others, known).forEach(scope -> byStem.putIfAbsent(stem(scope), scope));
        return NearestName.to(stem(name), byStem.keySet().stream()).map(byStem::get);
    }

    private static String stem(String name) {
        return name.replaceFirst("[pP]ackages?$", "");
    }

    static Optional<ScopeKind> kind(String name) {
        if (PythonSet.of(name).isPresent()) {
            return Optional.of(ScopeKind.PYTHON);
        } else if (name.equals("haskellPackages")) {
            return Optional.of(ScopeKind.HASKELL);
        } else if (MADE_BY_MAKE_SCOPE.contains(name)) {
            return Optional.of(ScopeKind.OVERRIDE_SCOPE);
        }
        return Optional.empty();
    }
}
