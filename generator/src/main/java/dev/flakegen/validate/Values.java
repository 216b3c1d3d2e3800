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
            if (!slot.hasSystem() && slot.references().anyMatch(Reference::isPerSystem)) {
                diagnostics.add(Diagnostic.error(
                                DiagnosticCode.OUT_OF_SCOPE,
                                slot.what()
                                        + " refers to something that is there for each system, and is itself for none")
                        .at(slot.place())
                        .note("packages, pkgs, checks and dev shells are there once for each system")
                        .help("refer to inputs, files and modules; or name the system in the path of an output"));
            }
        }
        return diagnostics;
    }
}
