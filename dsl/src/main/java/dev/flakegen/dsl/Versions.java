package dev.flakegen.dsl;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.model.FlakegenVersion;
import dev.flakegen.model.NixVersion;
import dev.flakegen.model.Place;
import java.util.Objects;
import java.util.Optional;

/** The versions of programs that a description names. */
final class Versions {
    private final DefinitionContext context;
    private final Once<String> flakegen;
    private final Once<NixVersion> nix;

    Versions(DefinitionContext context) {
        this.context = context;
        this.flakegen = new Once<>(context, "the version of flakegen");
        this.nix = new Once<>(context, "the Nix that the flake requires");
    }

    void flakegen(String version, Place here) {
        var current = FlakegenVersion.current();
        flakegen.set(context.text(version, here), here);
        if (!version.equals(current)) {
            context.report(Diagnostic.warning(
                            DiagnosticCode.OTHER_FLAKEGEN_VERSION,
                            "this is flakegen " + current + ", and the description names " + version)
                    .at(here)
                    .note("what another version generates may differ")
                    .help("look at it with `flakegen generate --diff`; then write flakegenVersion(\"" + current
                            + "\")"));
        }
    }

    void nix(String version, Place here) {
        NixVersion.parse(Objects.requireNonNull(version, "version"))
                .ifPresentOrElse(
                        parsed -> nix.set(parsed, here),
                        () -> context.report(Diagnostic.error(
                                        DiagnosticCode.INVALID_NIX_VERSION, "'" + version + "' is not a version of Nix")
                                .at(here)
                                .help("write it as `nix --version` does, as in requires(\"2.34\")")));
    }

    Optional<NixVersion> requiredNix() {
        return nix.get();
    }
}
