package dev.flakegen.validate;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.model.Flake;
import dev.flakegen.model.Output;
import java.util.List;
import java.util.Map;

/** Outputs that are named like options of flake-parts, where it writes the outputs: as outputs they set no option. */
final class FlakePartsOptions {
    private static final String TEMPLATE =
            "options of flake-parts are set in a template of your own, .flakegen/templates/flake.nix.ftl";

    private static final Map<String, String> HELP = Map.of(
            "perSystem",
            "declare what each system has with flake.pkg(…), flake.check(…), flake.devShell(…); other " + TEMPLATE,
            "systems",
            "name the systems with flake.systems(…)",
            "flake",
            "declare each output by its own name: flake.output(\"name\", …)");

    private static final List<String> OTHERS = List.of(
            "imports",
            "debug",
            "transposition",
            "perInput",
            "partitions",
            "partitionedAttrs",
            "_module",
            "disabledModules");

    private final Flake flake;

    FlakePartsOptions(Flake flake) {
        this.flake = flake;
    }

    List<Diagnostic> diagnostics() {
        return flake.flakeParts().isEmpty()
                ? List.of()
                : flake.outputs().stream()
                        .filter(FlakePartsOptions::isOption)
                        .map(this::warning)
                        .toList();
    }

    private static boolean isOption(Output output) {
        var name = output.root().name();
        return HELP.containsKey(name) || OTHERS.contains(name);
    }

    private Diagnostic warning(Output output) {
        var name = output.root().name();
        return Diagnostic.warning(
                        DiagnosticCode.FLAKE_PARTS_OPTION,
                        "output '" + name + "' is named like an option of flake-parts, and does not set it")
                .at(output.place())
                .note("it becomes flake." + name + ", an output like any other; mkFlake is called at "
                        + flake.flakeParts().orElseThrow().place())
                .help(HELP.getOrDefault(name, TEMPLATE));
    }
}
