package dev.flakegen.validate;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.model.Flake;
import dev.flakegen.model.JavaLiteral;
import dev.flakegen.model.Output;
import dev.flakegen.model.Place;
import dev.flakegen.nix.AttrKey;
import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.AttrPath;
import dev.flakegen.outputs.KnownNames;
import dev.flakegen.outputs.OutputNode;
import dev.flakegen.outputs.Outputs;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Outputs that are given by their path, where flakegen makes the very same, or another path leads through it. What lies
 * beside the others of a set, such as {@code overlays.fixes}, is added to what flakegen makes.
 */
final class OutputClashes {
    private final Flake flake;
    private final Outputs made;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    OutputClashes(Flake flake) {
        this.flake = flake;
        this.made = Outputs.made(flake);
    }

    List<Diagnostic> diagnostics() {
        var byPath = new HashMap<List<AttrKey>, Output>();
        flake.outputs().forEach(output -> byPath.put(output.path().keys(), output));
        for (var output : flake.outputs()) {
            made.find(output.path().keys())
                    .flatMap(found -> clash(output, found))
                    .ifPresent(diagnostics::add);
            var path = output.path().keys();
            for (int length = 1; length < path.size(); length++) {
                var other = byPath.get(path.subList(0, length));
                if (other != null) {
                    diagnostics.add(inside(output, other));
                }
            }
        }
        return diagnostics;
    }

    /**
     * @param found where the path of the output leads in what flakegen makes
     */
    private Optional<Diagnostic> clash(Output output, Outputs.Found found) {
        var path = output.path().keys();
        boolean whole = found.names() == path.size();
        if (isPackageSet(output, found)) {
            return inRegistry(output);
        } else if (found.node() instanceof OutputNode.Leaf) {
            return Optional.of(twice(output, path.subList(0, found.names()), place(found.node())));
        } else if (!whole) {
            return Optional.empty();
        } else if (found.node() instanceof OutputNode.PerSystem || isPerSystem(path)) {
            return Optional.of(ofAllSystems(output, found.node()));
        }
        return KnownNames.of(output.value()).stream()
                .flatMap(names -> names.stream())
                .filter(found.node().inside()::containsKey)
                .findFirst()
                .map(name -> {
                    var keys = new ArrayList<>(path);
                    keys.add(name);
                    return twice(output, keys, place(found.node().inside().get(name)));
                });
    }

    /** Nixpkgs with the registry in it, which is a set as any other. */
    private static boolean isPackageSet(Output output, Outputs.Found found) {
        return output.root().name().equals("legacyPackages") && found.names() == 2;
    }

    /** Returns whether a name that is given beside the package set is one of the registry in it. */
    private Optional<Diagnostic> inRegistry(Output output) {
        var path = output.path().keys();
        Collection<? extends AttrKey> names = path.size() > 2
                ? List.of(path.get(2))
                : KnownNames.of(output.value()).orElseGet(TreeSet::new);
        var registry = flake.registry().orElseThrow();
        var declared = new HashMap<AttrKey, Place>();
        registry.scopes()
                .forEach(scope -> scope.packages().stream()
                        .findFirst()
                        .ifPresent(pkg -> declared.put(scope.name(), pkg.place())));
        registry.topLevel().forEach(pkg -> declared.put(pkg.name(), pkg.place()));
        return names.stream().filter(declared::containsKey).findFirst().map(name -> {
            var keys = new ArrayList<>(path.subList(0, 2));
            keys.add(name);
            return twice(output, keys, Optional.of(declared.get(name)));
        });
    }

    private static boolean isPerSystem(List<AttrKey> path) {
        return path.equals(List.of(new AttrName("legacyPackages")));
    }

    private static Diagnostic twice(Output output, List<AttrKey> path, Optional<Place> place) {
        var name = new AttrPath(path).toString();
        return made(name, output, place).help(help(name));
    }

    private static String help(String name) {
        return name.equals("overlays.default")
                ? "add to that: flake.overlay(\"default\").composes(…); or give this one another name"
                : "give one of the two another name, or leave one out";
    }

    private Diagnostic ofAllSystems(Output output, OutputNode node) {
        return made(output.root().toString(), output, place(node))
                .help("give what is to be there for a system: flake.output("
                        + JavaLiteral.attrPath(
                                AttrPath.of(output.root(), flake.systems().get(0))) + ", …)");
    }

    private static Diagnostic made(String name, Output output, Optional<Place> place) {
        var diagnostic = Diagnostic.error(
                        DiagnosticCode.DUPLICATE_OUTPUT, "output '" + name + "' is already made by flakegen")
                .at(output.place());
        return place.map(line -> diagnostic.note("it is made for what is declared at " + line))
                .orElse(diagnostic);
    }

    /** Absent where nothing is in it, as in the {@code packages} of a registry that has scopes alone. */
    private static Optional<Place> place(OutputNode node) {
        return node.leaves().map(OutputNode.Leaf::place).min(Comparator.naturalOrder());
    }

    private static Diagnostic inside(Output output, Output other) {
        return Diagnostic.error(
                        DiagnosticCode.DUPLICATE_OUTPUT,
                        "output '" + output.path() + "' lies inside output '" + other.path() + "'")
                .at(output.place())
                .note("which is declared at " + other.place())
                .help("give one value for both");
    }
}
