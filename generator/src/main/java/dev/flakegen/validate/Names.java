package dev.flakegen.validate;

import dev.flakegen.model.Check;
import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.model.Flake;
import dev.flakegen.model.Place;
import dev.flakegen.model.ScopeKind;
import dev.flakegen.nix.AttrName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names that Nix or nixpkgs would trip over. */
final class Names {
    /** Nix manual, store path: what the name of a derivation can hold. */
    private static final Pattern DERIVATION_NAME = Pattern.compile("[a-zA-Z0-9+_?=-][a-zA-Z0-9+._?=-]{0,210}");

    private final Flake flake;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    Names(Flake flake) {
        this.flake = flake;
    }

    List<Diagnostic> diagnostics() {
        flake.checks().stream()
                .filter(check -> check.content() instanceof Check.Script)
                .forEach(check -> script(check.name(), check.place()));
        flake.registry().ifPresent(registry -> {
            registry.topLevel()
                    .forEach(pkg -> member("package", Optional.empty(), pkg.name(), pkg.place(), OtherName.help(pkg)));
            registry.scopes().forEach(scope -> {
                member("scope", Optional.empty(), scope.name(), scope.place(), OtherName.HELP);
                scope.packages()
                        .forEach(pkg -> member(
                                "package", Optional.of(scope.kind()), pkg.name(), pkg.place(), OtherName.help(pkg)));
            });
        });
        return diagnostics;
    }

    private void script(AttrName check, Place place) {
        if (!check.name().isEmpty() && !DERIVATION_NAME.matcher(check.name()).matches()) {
            diagnostics.add(Diagnostic.error(
                            DiagnosticCode.INVALID_CHECK_NAME,
                            "'" + check + "' cannot be the name of a check that is a script")
                    .at(place)
                    .note("it becomes a derivation of that name, and Nix has none that is called so")
                    .help("letters, digits, '+', '-', '.', '_', '?' and '=', at most 211, and no '.' in front"));
        }
    }

    /**
     * @param what is called so, and would stand in a scope, or in the package set itself
     */
    private void member(String what, Optional<ScopeKind> scope, AttrName name, Place place, String help) {
        if (ReservedNames.contains(scope, name.name()) || isMarker(scope, name)) {
            var where = scope.isPresent() ? "the scope" : "the package set";
            diagnostics.add(Diagnostic.error(
                            DiagnosticCode.RESERVED_PACKAGE_NAME,
                            "a " + what + " called '" + name + "' would break " + where)
                    .at(place)
                    .note("'" + name + "' is what " + where + " itself is made with")
                    .help(help));
        }
    }

    private boolean isMarker(Optional<ScopeKind> scope, AttrName name) {
        return scope.isEmpty()
                && flake.name()
                        .filter(own -> name.name().equals(own + "-overlay"))
                        .isPresent();
    }
}
