package dev.flakegen.validate;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.model.Flake;
import dev.flakegen.model.Output;
import dev.flakegen.model.Snippet;
import dev.flakegen.outputs.OutputNames;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

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

    private Diagnostic unbound(Slot slot, Snippet snippet, Snippet.Use use) {
        var where = snippet.place().equals(slot.place()) ? "" : ", which is declared at " + slot.place();
        return Diagnostic.error(
                        DiagnosticCode.UNBOUND_VARIABLE, "'" + use.name() + "' is not bound where this Nix text stands")
                .at(snippet.place())
                .note(use.excerpt())
                .note("it stands in " + slot.what() + where)
                .note("bound there are " + String.join(", ", slot.scope().variables())
                        + ", and what Nix binds itself, such as builtins")
                .help(new VariableHelp(slot.scope(), each(slot, use.name()), use.name()).text());
    }

    /** An output of the whole flake, as one for each system. */
    private Optional<String> each(Slot slot, String variable) {
        return flake.outputs().stream()
                .filter(output ->
                        output.value().equals(slot.value()) && output.place().equals(slot.place()))
                .filter(output -> output.systemNamed().isEmpty())
                .findFirst()
                .map(output -> loop(output)
                        + (OutputNames.isPerSystem(output.root())
                                ? ""
                                : "; or let a function take it, " + variable + ": …"));
    }

    private String loop(Output output) {
        if (flake.systems().size() == 1) {
            var system = flake.systems().get(0).name();
            return "flake.output(\"" + output.root() + "." + system + rest(output) + "\", …)";
        }
        var rest = rest(output).isEmpty() ? "" : " + \"" + rest(output) + "\"";
        return "for (var system : java.util.List.of(" + constants() + ")) flake.output(\"" + output.root()
                + ".\" + system" + rest + ", …)";
    }

    private static String rest(Output output) {
        return output.path()
                .toString()
                .substring(output.root().toString().length())
                .replace("\"", "\\\"");
    }

    /** The words of the DSL for the flake's systems. */
    private String constants() {
        return flake.systems().stream()
                .map(system -> system.name().toUpperCase(Locale.ROOT).replace('-', '_'))
                .collect(Collectors.joining(", "));
    }
}
