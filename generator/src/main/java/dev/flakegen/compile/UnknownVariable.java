package dev.flakegen.compile;

import dev.flakegen.dsl.Nix;
import dev.flakegen.model.NearestName;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What to do about a variable that is not there: a constant, a text without its quotes, or one that is not declared. */
final class UnknownVariable {
    private static final Pattern DECLARED =
            Pattern.compile("\\b(?:var|[A-Z]\\w*(?:<[^;=()]*>)?)\\s+([a-z]\\w*)\\s*[=,):]");

    private static final Pattern SYSTEM = Pattern.compile("^(\\w+)\\s*-\\s*(\\w+)");

    private UnknownVariable() {}

    static String of(JavaError error, UnknownSymbol symbol) {
        var text = error.source().lineAfter(error.position());
        var system = SYSTEM.matcher(text);
        var written = system.find()
                ? DslWords.writtenSystem(system.group(1) + "-" + system.group(2))
                : Optional.<String>empty();
        if (written.isPresent()) {
            return "did you mean '" + DslWords.system(written.get()) + "'?";
        }
        var declared = DECLARED.matcher(error.source().text())
                .results()
                .map(match -> match.group(1))
                .filter(name -> !name.equals(symbol.name()));
        if (symbol.name().equals("flake")) {
            return "hand it on: the method takes a FlakeSpec flake, and is called with it";
        }
        if (text.startsWith(symbol.name())
                && text.substring(symbol.name().length()).matches("\\s*=[^=].*")) {
            return "a name is declared where it is set first: var " + symbol.name() + " = …;";
        }
        return DslWords.systemByOtherName(symbol.name())
                .map(constant -> "did you mean '" + constant + "'?")
                .or(() -> NearestName.question(symbol.name(), Stream.concat(declared, DslWords.fields(Nix.class))))
                .or(() -> systems(symbol.name()))
                .or(() -> ofClass(symbol.name(), text))
                .or(() -> ofPackages(error, symbol.name()))
                .or(() -> NearestName.to(symbol.name(), DslWords.methods(Nix.class))
                        .map(word ->
                                "did you mean '" + word + "(…)'? A text stands in quotes, \"" + symbol.name() + "\""))
                .orElse("a text stands in quotes, \"" + symbol.name() + "\"; a name is declared before it is used, var "
                        + symbol.name() + " = …;");
    }

    /** The name of a package: what lists packages takes names, too. */
    private static Optional<String> ofPackages(JavaError error, String name) {
        return error.source()
                .callAround(error.position())
                .filter(call -> call.is("packages"))
                .map(call -> "a package of the package set stands in quotes, \"" + name
                        + "\"; a name without is declared before it is used, var " + name + " = …;");
    }

    /** A class of the description's own, which is in no file beside it. */
    private static Optional<String> ofClass(String name, String text) {
        return Character.isUpperCase(name.charAt(0)) && text.startsWith(name + ".")
                ? Optional.of("a class " + name + " can stand in a file " + name + ".java beside Flake.java")
                : Optional.empty();
    }

    private static Optional<String> systems(String name) {
        if (!name.matches("[A-Z0-9_]+_(LINUX|DARWIN|FREEBSD|WINDOWS)")) {
            return Optional.empty();
        }
        var constants = Arrays.stream(Nix.class.getFields())
                .map(field -> field.getName())
                .filter(field -> field.matches("[A-Z0-9_]+_(LINUX|DARWIN|FREEBSD)"))
                .collect(Collectors.joining(", "));
        return Optional.of("the systems are " + constants + "; any other is NixSystem.of(\"…\")");
    }
}
