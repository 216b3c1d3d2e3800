package dev.flakegen.validate;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.model.Flake;
import dev.flakegen.model.FlakeReference;
import dev.flakegen.model.Input;
import dev.flakegen.model.ReferenceType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * References of the form {@code numtide/treefmt}, which Nix reads as the branch {@code treefmt} of what the flake registry
 * calls {@code numtide}. Who writes one most often means a repository of GitHub.
 */
record RegistryReferences(Flake flake) {
    /** Names of the global registry that have branches people ask for. */
    private static final Set<String> REGISTERED = Set.of(
            "nixpkgs",
            "home-manager",
            "nix",
            "nix-darwin",
            "nixos-hardware",
            "nixops",
            "hydra",
            "flake-parts",
            "flake-utils",
            "emacs-overlay",
            "nur",
            "patchelf",
            "templates",
            "systems",
            "sops-nix",
            "disko",
            "fenix",
            "poetry2nix",
            "hercules-ci-agent",
            "hercules-ci-effects");

    List<Diagnostic> diagnostics() {
        var diagnostics = new ArrayList<Diagnostic>();
        for (var input : flake.inputs()) {
            input.reference().flatMap(reference -> warning(input, reference)).ifPresent(diagnostics::add);
        }
        return diagnostics;
    }

    private static Optional<Diagnostic> warning(Input input, FlakeReference reference) {
        var given = reference.given().filter(url -> !url.startsWith("flake:"));
        var id = reference.attribute("id");
        var branch = reference.attribute("ref");
        if (reference.type() != ReferenceType.INDIRECT
                || given.isEmpty()
                || branch.isEmpty()
                || id.filter(REGISTERED::contains).isPresent()) {
            return Optional.empty();
        }
        var commit =
                reference.attribute("rev").map(rev -> ".rev(\"" + rev + "\")").orElse("");
        return Optional.of(Diagnostic.warning(
                        DiagnosticCode.UNUSUAL_REFERENCE,
                        "'" + given.get() + "' is the branch '" + branch.get() + "' of what the flake registry calls '"
                                + id.get() + "'")
                .at(input.place())
                .note("a repository has its host in the reference, as in github:" + given.get())
                .help("write github(\"" + id.get() + "\", \"" + branch.get() + "\")" + commit
                        + "; if the registry is meant, indirect(\"" + id.get() + "\").ref(\"" + branch.get() + "\")"
                        + commit));
    }
}
