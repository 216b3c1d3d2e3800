package dev.flakegen.validate;

import dev.flakegen.model.NearestName;
import dev.flakegen.nix.GlobalVariables;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What to do about a variable that is not bound: what was meant, as far as that can be guessed.
 *
 * @param scope what is bound
 */
record VariableHelp(TextScope scope, String name) {
    String text() {
        return ofAnotherPlace().or(this::builtin).or(this::nearest).orElseGet(this::general);
    }

    /** A variable that is there elsewhere. */
    private Optional<String> ofAnotherPlace() {
        return switch (name) {
            case "pkgs" ->
                Optional.of(scope.packageSet()
                        .map(set -> "the package set is '" + set + "' here")
                        .orElse("outputs of a system have it: name the system in the path of the output, or let a"
                                + " function take it, pkgs: …"));
            case "system" ->
                Optional.of(scope.packageSet()
                        .map(set -> "the system is " + set + ".stdenv.hostPlatform.system here")
                        .orElse("outputs of a system have it: name the system in the path of the output, or let a"
                                + " function take it, system: …"));
            case "final", "prev" ->
                Optional.of(scope.packageSet()
                        .map(set -> "the package set is '" + set + "' here; ")
                        .orElse("")
                        .concat("an overlay takes it: final: prev: …"));
            case "config", "options" -> Optional.of("a module takes it: { " + name + ", ... }: …");
            default -> Optional.empty();
        };
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
