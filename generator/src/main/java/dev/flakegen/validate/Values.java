package dev.flakegen.validate;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.model.Flake;
import dev.flakegen.model.Reference;
import java.util.ArrayList;
import java.util.List;

/** Whether values mean something where they stand. */
record Values(Flake flake) {
    List<Diagnostic> diagnostics() {
        var diagnostics = new ArrayList<Diagnostic>();
        for (var slot : Slot.of(flake)) {
            var perSystem = slot.references().filter(Reference::isPerSystem).findFirst();
            if (!slot.hasSystem() && perSystem.isPresent()) {
                diagnostics.add(Diagnostic.error(
                                DiagnosticCode.OUT_OF_SCOPE,
                                slot.what() + " is one for all systems, and refers to "
                                        + perSystem.get().what() + ", which is another on each")
                        .at(slot.place())
                        .note("packages, pkgs, checks and dev shells are there once for each system")
                        .help("refer to inputs, files and modules; or give an output of one system, as in"
                                + " output(\"hydraJobs.x86_64-linux\", …)"));
            }
        }
        return diagnostics;
    }
}
