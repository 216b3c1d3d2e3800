package dev.flakegen.validate;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.model.Flake;
import dev.flakegen.model.Output;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds outputs whose names mean something else to flake-parts, where it writes the outputs.
 *
 * <p>What an output is written into, {@code flake = { … };}, is itself a module: flake-parts declares it with
 * {@code submoduleWith}, which does not take a set for configuration alone. So the names that a module is made of are no
 * outputs there: {@code flake.imports} imports, {@code flake.config} makes all other outputs wrong, and {@code flake.key}
 * is not to be seen again. The names of flake-parts' own options, such as {@code perSystem}, are outputs, and set no option.
 */
final class FlakePartsOptions {
    private static final String TEMPLATE = "in a template of your own, .flakegen/templates/flake.nix.ftl";

    private static final Map<String, String> HELP = Map.of(
            "perSystem",
            "declare what each system has with flake.pkg(…), flake.check(…), flake.devShell(…); other options of"
                    + " flake-parts are set " + TEMPLATE,
            "systems",
            "name the systems with flake.systems(…)",
            "flake",
            "declare each output by its own name: flake.output(\"name\", …)");

    private static final Set<String> OTHER_OPTIONS =
            Set.of("debug", "transposition", "perInput", "partitions", "partitionedAttrs");

    /** The attributes of a module that the module system (nixpkgs, lib/modules.nix) reserves for itself. */
    private static final Set<String> OF_MODULES = Set.of(
            "__functor",
            "_class",
            "_file",
            "_module",
            "_type",
            "config",
            "disabledModules",
            "freeformType",
            "imports",
            "key",
            "options",
            "require");

    private final Flake flake;

    FlakePartsOptions(Flake flake) {
        this.flake = flake;
    }

    List<Diagnostic> diagnostics() {
        var diagnostics = new ArrayList<Diagnostic>();
        if (flake.flakeParts().isPresent()) {
            for (var output : flake.outputs()) {
                var name = output.root().name();
                if (OF_MODULES.contains(name)) {
                    diagnostics.add(ofModules(name, output));
                } else if (HELP.containsKey(name) || OTHER_OPTIONS.contains(name)) {
                    diagnostics.add(option(name, output));
                }
            }
        }
        return diagnostics;
    }

    private Diagnostic ofModules(String name, Output output) {
        return Diagnostic.error(
                        DiagnosticCode.FLAKE_PARTS_MODULE,
                        "'" + name + "' is part of a module to flake-parts, and no output")
                .at(output.place())
                .note("flake-parts reads what is in flake = { … } as a module, where '" + name
                        + "' has a meaning of its own; " + mkFlakeIsCalled())
                .help("give the output another name; what modules are made of is written " + TEMPLATE);
    }

    private Diagnostic option(String name, Output output) {
        return Diagnostic.warning(
                        DiagnosticCode.FLAKE_PARTS_OPTION,
                        "output '" + name + "' is named like an option of flake-parts, and does not set it")
                .at(output.place())
                .note("it becomes flake." + name + ", an output like any other; " + mkFlakeIsCalled())
                .help(HELP.getOrDefault(name, "options of flake-parts are set " + TEMPLATE));
    }

    private String mkFlakeIsCalled() {
        return "mkFlake is called at " + flake.flakeParts().orElseThrow().place();
    }
}
