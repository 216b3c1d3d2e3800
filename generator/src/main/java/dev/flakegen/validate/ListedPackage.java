package dev.flakegen.validate;

import dev.flakegen.model.Check;
import dev.flakegen.model.Flake;
import dev.flakegen.model.Place;
import dev.flakegen.model.Reference;
import dev.flakegen.model.Shell;
import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.AttrPath;
import dev.flakegen.nix.Binding;
import dev.flakegen.nix.Expr;
import dev.flakegen.nix.ListExpr;
import dev.flakegen.nix.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a dev shell or a check lists, as its packages and the like.
 *
 * @param what lists it, as a message names that
 * @param systems that it is listed for
 */
record ListedPackage(Expr value, String what, List<AttrName> systems, Place place) {
    /** The arguments of {@code mkShell} that are lists of derivations. */
    private static final Set<AttrPath> LISTS = Stream.of(
                    "packages",
                    "inputsFrom",
                    "buildInputs",
                    "nativeBuildInputs",
                    "propagatedBuildInputs",
                    "propagatedNativeBuildInputs")
            .map(AttrPath::ofNames)
            .collect(Collectors.toUnmodifiableSet());

    static List<ListedPackage> of(Flake flake) {
        var listed = new ArrayList<ListedPackage>();
        for (var shell : flake.shells()) {
            lists(shell)
                    .forEach(value -> listed.add(new ListedPackage(
                            value,
                            "dev shell '" + shell.name() + "'",
                            shell.systems().orElse(flake.systems()),
                            shell.place())));
        }
        for (var check : flake.checks()) {
            if (check.content() instanceof Check.Script script) {
                script.packages()
                        .forEach(value -> listed.add(new ListedPackage(
                                value,
                                "check '" + check.name() + "'",
                                check.systems().orElse(flake.systems()),
                                check.place())));
            }
        }
        return listed;
    }

    private static Stream<Expr> lists(Shell shell) {
        return shell.attributes().bindings().stream()
                .filter(Binding.Attribute.class::isInstance)
                .map(Binding.Attribute.class::cast)
                .filter(attribute -> LISTS.contains(attribute.path()))
                .map(Binding.Attribute::value)
                .filter(ListExpr.class::isInstance)
                .flatMap(list -> ((ListExpr) list).elements().stream());
    }

    /** The attribute of the package set that it is named by, {@code packages("jq")}; of a path, the first. */
    Optional<AttrName> name() {
        return value instanceof Select select
                        && select.set() instanceof Reference.ToPkgs
                        && select.path().keys().get(0) instanceof AttrName name
                ? Optional.of(name)
                : Optional.empty();
    }

    /** Returns whether its name is one attribute, and no path. */
    boolean isOfOneName() {
        return value instanceof Select select && select.path().keys().size() == 1;
    }
}
