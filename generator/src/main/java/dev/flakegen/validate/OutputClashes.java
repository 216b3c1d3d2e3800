package dev.flakegen.validate;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.model.Flake;
import dev.flakegen.model.Output;
import dev.flakegen.model.Place;
import dev.flakegen.nix.AttrKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Outputs that are given by their path, where flakegen makes that output, or another path leads through it. */
final class OutputClashes {
    /** What makes an output that is flakegen's. */
    private record Own(String output, String word, Place place) {}

    private final Flake flake;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    OutputClashes(Flake flake) {
        this.flake = flake;
    }

    List<Diagnostic> diagnostics() {
        var own = firstByOutput();
        var byPath = new HashMap<List<AttrKey>, Output>();
        flake.outputs().forEach(output -> byPath.put(output.path().keys(), output));
        for (var output : flake.outputs()) {
            var made = own.get(output.root().name());
            if (made != null) {
                diagnostics.add(twice(output, made));
            }
            var path = output.path().keys();
            for (int length = 1; length < path.size(); length++) {
                var other = byPath.get(path.subList(0, length));
                if (other != null) {
                    diagnostics.add(inside(output, other));
                }
            }
        }
        return diagnostics;
    }

    private static Diagnostic twice(Output output, Own made) {
        return Diagnostic.error(
                        DiagnosticCode.DUPLICATE_OUTPUT, "output '" + output.root() + "' is already made by flakegen")
                .at(output.place())
                .note("it is made for what is declared at " + made.place())
                .help("declare this with " + made.word());
    }

    private static Diagnostic inside(Output output, Output other) {
        return Diagnostic.error(
                        DiagnosticCode.DUPLICATE_OUTPUT,
                        "output '" + output.path() + "' lies inside output '" + other.path() + "'")
                .at(output.place())
                .note("which is declared at " + other.place())
                .help("give one value for both");
    }

    private Map<String, Own> firstByOutput() {
        return own().stream()
                .collect(Collectors.toMap(
                        Own::output, Function.identity(), BinaryOperator.minBy(Comparator.comparing(Own::place))));
    }

    /** What flakegen makes for this flake: each output, the word for it, and where that was said. */
    private List<Own> own() {
        var own = new ArrayList<Own>();
        flake.pkgs().ifPresent(pkgs -> own.add(new Own("lib", "flake.lib(…)", pkgs.place())));
        flake.libs().forEach(lib -> own.add(new Own("lib", "flake.lib(…)", lib.place())));
        flake.registry().ifPresent(registry -> {
            own.add(new Own("overlays", "flake.overlay(…)", registry.place()));
            own.add(new Own("packages", "flake.pkg(…) or flake.registry()", registry.place()));
            own.add(new Own("legacyPackages", "flake.registry()", registry.place()));
        });
        flake.overlay().ifPresent(overlay -> own.add(new Own("overlays", "flake.overlay(…)", overlay.place())));
        flake.packages().forEach(pkg -> own.add(new Own("packages", "flake.pkg(…) or flake.registry()", pkg.place())));
        flake.checks().forEach(check -> own.add(new Own("checks", "flake.check(…)", check.place())));
        flake.contractChecks().ifPresent(place -> own.add(new Own("checks", "flake.check(…)", place)));
        flake.policy().ifPresent(policy -> own.add(new Own("checks", "flake.check(…)", policy.place())));
        flake.shells().forEach(shell -> own.add(new Own("devShells", "flake.devShell(…)", shell.place())));
        flake.templates().forEach(template -> own.add(new Own("templates", "flake.template(…)", template.place())));
        flake.ossTemplate().ifPresent(oss -> own.add(new Own("templates", "flake.template(…)", oss.place())));
        for (var module : flake.modules()) {
            var output = module.kind().output();
            own.add(new Own(output, "flake." + output.substring(0, output.length() - 1) + "(…)", module.place()));
        }
        return own;
    }
}
