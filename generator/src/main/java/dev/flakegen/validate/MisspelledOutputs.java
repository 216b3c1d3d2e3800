package dev.flakegen.validate;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.model.Flake;
import dev.flakegen.model.Output;
import dev.flakegen.outputs.OutputNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Outputs that are called nearly as one that Nix, or a usual tool, looks for: a flake may have any others, too. */
record MisspelledOutputs(Flake flake) {
    List<Diagnostic> diagnostics() {
        var diagnostics = new ArrayList<Diagnostic>();
        var told = new HashSet<String>();
        for (var output : flake.outputs()) {
            OutputNames.meant(output.root())
                    .filter(near -> told.add(output.root().name()))
                    .ifPresent(near -> diagnostics.add(warning(output, near)));
        }
        return diagnostics;
    }

    private static Diagnostic warning(Output output, String near) {
        var root = output.root().toString();
        return Diagnostic.warning(
                        DiagnosticCode.MISSPELLED_OUTPUT, "output '" + root + "' is called nearly as '" + near + "'")
                .at(output.place())
                .note("no command of Nix looks for '" + root + "'")
                .help("did you mean '" + near + output.path().toString().substring(root.length()) + "'?");
    }
}
