package dev.flakegen.validate;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.model.Flake;
import dev.flakegen.model.Place;
import dev.flakegen.model.Snippet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a flake of this content cannot do without: a package set, systems, a name. */
record Completeness(Flake flake) {
    List<Diagnostic> diagnostics() {
        var diagnostics = new ArrayList<Diagnostic>();
        if (flake.pkgs().isEmpty() && needsPkgs()) {
            diagnostics.add(about(firstNeedOfPkgs(), missingPkgs()));
        }
        if (flake.pkgs().isPresent() && !flake.hasUpstreamLib()) {
            textsWithLibOfFlake()
                    .findFirst()
                    .ifPresent(place -> diagnostics.add(Diagnostic.error(
                                    DiagnosticCode.MISSING_PKGS, "'lib' has no nixpkgs to come from in this Nix text")
                            .at(place)
                            .note("flake.pkgs(…) is given a function, and only a package set has a lib then")
                            .help("take it from an input: inputs.nixpkgs.lib")));
        }
        if (flake.systems().isEmpty() && (flake.pkgs().isPresent() || needsPkgs())) {
            diagnostics.add(about(
                    flake.pkgs().map(pkgs -> pkgs.place()).or(this::firstNeedOfPkgs),
                    Diagnostic.error(DiagnosticCode.MISSING_SYSTEMS, "the flake is for no system")
                            .help("name the systems: flake.systems(X86_64_LINUX)")));
        }
        if (flake.name().isEmpty() && (flake.hasOverlay() || flake.ossTemplate().isPresent())) {
            var why = flake.hasOverlay()
                    ? "its overlay marks the package set with it"
                    : "the starter's input is called so";
            diagnostics.add(about(
                    flake.ossTemplate().map(oss -> oss.place()).or(this::firstNeedOfPkgs),
                    Diagnostic.error(DiagnosticCode.MISSING_NAME, "the flake has no name, and " + why)
                            .help("name it: flake.name(\"my-registry\")")));
        }
        return diagnostics;
    }

    private Diagnostic missingPkgs() {
        var missing = Diagnostic.error(DiagnosticCode.MISSING_PKGS, "the flake has no package set to build from")
                .help("name its nixpkgs: flake.pkgs(flake.input(\"nixpkgs\", github(\"NixOS\", \"nixpkgs\")))");
        return textsThatNeedPkgs().findAny().isPresent()
                ? missing.note("'pkgs' and 'lib' in Nix text come from there")
                : missing.note("packages, checks, dev shells and the starter are built from one");
    }

    private boolean needsPkgs() {
        return flake.hasPackages()
                || flake.hasChecks()
                || !flake.shells().isEmpty()
                || flake.ossTemplate().isPresent()
                || textsThatNeedPkgs().findAny().isPresent();
    }

    /** Nix text that uses {@code pkgs}, or {@code lib}, which comes from the same nixpkgs. */
    private Stream<Place> textsThatNeedPkgs() {
        return Slot.of(flake).stream()
                .flatMap(slot -> slot.snippets()
                        .filter(snippet -> snippet.uses().stream()
                                .anyMatch(use -> !use.inWith()
                                        && slot.scope().needsPkgs(use.name())
                                        && slot.scope().binds(use.name())))
                        .map(Snippet::place));
    }

    /** Nix text that uses {@code lib} where no system is at hand. */
    private Stream<Place> textsWithLibOfFlake() {
        return Slot.of(flake).stream()
                .filter(slot -> slot.scope() == TextScope.FLAKE)
                .flatMap(Slot::snippets)
                .filter(snippet ->
                        snippet.uses().stream().anyMatch(use -> use.name().equals("lib")))
                .map(Snippet::place);
    }

    private Optional<Place> firstNeedOfPkgs() {
        return Stream.of(
                        flake.registry().stream().map(registry -> registry.place()),
                        flake.packages().stream().map(pkg -> pkg.place()),
                        flake.overlay().stream().map(overlay -> overlay.place()),
                        flake.checks().stream().map(check -> check.place()),
                        flake.shells().stream().map(shell -> shell.place()),
                        flake.contractChecks().stream(),
                        flake.policy().stream().map(policy -> policy.place()),
                        flake.ossTemplate().stream().map(oss -> oss.place()),
                        textsThatNeedPkgs())
                .flatMap(places -> places)
                .min(Place::compareTo);
    }

    private static Diagnostic about(Optional<Place> place, Diagnostic diagnostic) {
        return place.map(diagnostic::at).orElse(diagnostic);
    }
}
