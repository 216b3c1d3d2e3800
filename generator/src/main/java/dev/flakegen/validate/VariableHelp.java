package dev.flakegen.validate;

import dev.flakegen.model.NearestName;
import dev.flakegen.nix.GlobalVariables;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What to do about a variable that is not bound: what was meant, as far as that can be guessed.
 *
 * @param scope what is bound
 * @param each how an output is declared for each system; absent where that is no output
 */
record VariableHelp(TextScope scope, Optional<String> each, String name) {
    String text() {
        return ofAnotherPlace().or(this::builtin).or(this::nearest).orElseGet(this::general);
    }

    /** A variable that is there elsewhere. */
    private Optional<String> ofAnotherPlace() {
        return switch (name) {
            case "pkgs" ->
                Optional.of(scope.packageSet()
                        .map(set -> "the package set is '" + set + "' here")
                        .orElseGet(this::ofSystem));
            case "system" ->
                Optional.of(scope.packageSet()
                        .map(set -> "the system is " + set + ".stdenv.hostPlatform.system here")
                        .orElseGet(this::ofSystem));
            case "final", "prev" ->
                Optional.of(scope.packageSet()
                        .map(set -> "the package set is '" + set + "' here; ")
                        .orElse("")
                        .concat("an overlay takes it: final: prev: …"));
            case "config", "options" -> Optional.of("a module takes it: { " + name + ", ... }: …");
            default -> Optional.empty();
        };
    }

    private String ofSystem() {
        return "outputs of a system have it: "
                + each.orElse("name the system in the path of the output, or let a function take it, " + name + ": …");
    }

    private Optional<String> builtin() {
        return GlobalVariables.contains("__" + name) ? Optional.of("write builtins." + name) : Optional.empty();
    }

    private Optional<String> nearest() {
        return NearestName.question(
                name,
                Stream.concat(
                        scope.variables().stream(),
                        GlobalVariables.names().stream()
                                .filter(global -> !global.startsWith("__") || name.startsWith("__"))));
    }

    private String general() {
        return scope.packageSet()
                .map(set -> "a package is " + set + "." + name + "; anything else the text has to bind itself, let "
                        + name + " = …; in …")
                .orElse("let the text bind it, let " + name + " = …; in …, or say where it is from: lib." + name
                        + ", inputs." + name);
    }
}
