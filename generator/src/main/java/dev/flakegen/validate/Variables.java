package dev.flakegen.validate;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.model.Flake;
import dev.flakegen.model.Snippet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Whether the variables of Nix text are bound where it stands. */
record Variables(Flake flake) {
    List<Diagnostic> diagnostics() {
        var diagnostics = new LinkedHashSet<Diagnostic>(); // a text that stands in several places of one kind
        for (var slot : Slot.of(flake)) {
            slot.snippets()
                    .forEach(snippet -> snippet.uses().stream()
                            .filter(use -> !use.inWith() && !slot.scope().binds(use.name()))
                            .forEach(use -> diagnostics.add(unbound(slot, snippet, use))));
        }
        return new ArrayList<>(diagnostics);
    }

    private static Diagnostic unbound(Slot slot, Snippet snippet, Snippet.Use use) {
        var where = snippet.place().equals(slot.place()) ? "" : ", which is declared at " + slot.place();
        return Diagnostic.error(
                        DiagnosticCode.UNBOUND_VARIABLE, "'" + use.name() + "' is not bound where this Nix text stands")
                .at(snippet.place())
                .note(use.excerpt())
                .note("it stands in " + slot.what() + where)
                .note("bound there are " + String.join(", ", slot.scope().variables())
                        + ", and what Nix binds itself, such as builtins")
                .help(new VariableHelp(slot.scope(), use.name()).text());
    }
}
