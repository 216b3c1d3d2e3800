package dev.flakegen.compile;

import dev.flakegen.model.KnownSystems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What to do about a value of the wrong type: which word makes one of the right type. */
final class TypeHelp {
    private static final Pattern CONVERSION = Pattern.compile("([\\w.<>?\\[\\]]+) cannot be converted to ([\\w.]+)");

    private static final Pattern LIST_AS = Pattern.compile(
            "no instance\\(s\\) of type variable\\(s\\) .* exist so that (\\w+)<.*> conforms to ([\\w.]+)");

    private static final Pattern REQUIRED = Pattern.compile("(?m)^\\s*required: (.*)$");
    private static final Pattern CANDIDATE = Pattern.compile("method (?:\\w+\\.)*(\\w+)\\((.*)\\) is not applicable");
    private static final Pattern SIGNATURE = Pattern.compile("^(method|constructor) (\\w+) in ");
    private static final Pattern TEXT = Pattern.compile("\"[^\"\\r\\n]*\"");
    private static final Pattern HOSTED = Pattern.compile("\"(github|gitlab):([\\w.-]+)/([\\w.-]+)(?:/([\\w.-]+))?\"");

    private static final Pattern NIX_CALL = Pattern.compile("(?:Nix\\.)?nix\\(\\s*(\"(?:[^\"\\\\]|\\\\.)*\")\\s*\\)");

    /** Longer arguments are not repeated. */
    private static final int LONGEST = 60;

    private record Conversion(String from, String to) {}

    private TypeHelp() {}

    static Optional<String> of(JavaError error) {
        var meant = isOfTypes(error) ? MeantArguments.of(error) : Optional.<String>empty();
        if (meant.isPresent()) {
            return meant;
        }
        var conversions = conversions(error.message());
        for (var conversion : conversions) {
            var help = of(error, conversion, conversions);
            if (help.isPresent()) {
                return help;
            }
        }
        return conversions.isEmpty() ? ofArguments(error.message()) : Optional.empty();
    }

    private static boolean isOfTypes(JavaError error) {
        return error.code().startsWith("prob.found") || error.code().startsWith("cant.apply");
    }

    private static List<Conversion> conversions(String message) {
        var all = new ArrayList<Conversion>();
        CONVERSION.matcher(message).results().forEach(m -> all.add(new Conversion(m.group(1), m.group(2))));
        LIST_AS.matcher(message).results().forEach(m -> all.add(new Conversion(m.group(1) + "<>", m.group(2))));
        return all;
    }

    private static Optional<String> of(JavaError error, Conversion wrong, List<Conversion> all) {
        var given = given(error, wrong.from());
        if (wrong.from().matches("(List|Set|Collection|ArrayList|Map|HashMap)<.*")) {
            return collection(error, wrong);
        }
        return switch (wrong.to()) {
            case "NixSystem" ->
                Optional.of(
                        wrong.from().equals("String") ? systems(given) : "a system is X86_64_LINUX or such a constant");
            case "FlakeRef" ->
                wrong.from().equals("String")
                        ? given.stream().findFirst().map(text -> "write " + reference(text))
                        : Optional.empty();
            case "InputSpec" -> Optional.of(input(wrong, given));
            case "NixValue" -> value(error, wrong, given, all);
            case "String" -> text(wrong, given, all);
            case "ScopeKind" -> scopeKind(error);
            default -> Optional.empty();
        };
    }

    /** The arguments that are meant, as they are written. */
    private static List<String> given(JavaError error, String type) {
        if (error.code().startsWith("prob.found")) {
            return error.about().isEmpty() ? List.of() : List.of(error.about());
        }
        var arguments = error.source().arguments(error.position());
        if (!type.equals("String")) {
            return arguments;
        }
        var texts =
                arguments.stream().filter(argument -> argument.startsWith("\"")).toList();
        // a name stands first, and is a text in its own right
        return takesNameFirst(error.message()) && texts.size() > 1 ? texts.subList(1, texts.size()) : texts;
    }

    private static boolean takesNameFirst(String message) {
        var required = REQUIRED.matcher(message);
        return required.find() && required.group(1).startsWith("String");
    }

    private static String systems(List<String> given) {
        var written = given.stream()
                .filter(text -> TEXT.matcher(text).matches())
                .map(text -> text.substring(1, text.length() - 1))
                .map(text -> KnownSystems.contains(text)
                        ? text
                        : KnownSystems.nearest(text).orElse(text))
                .map(DslWords::system)
                .collect(Collectors.joining(", "));
        return written.isEmpty()
                ? "a system is a constant, such as X86_64_LINUX, or NixSystem.of(…)"
                : "write " + written;
    }

    /** The call that makes a reference of text. */
    static String reference(String given) {
        var hosted = HOSTED.matcher(given);
        if (hosted.matches()) {
            var ref = hosted.group(1) + "(\"" + hosted.group(2) + "\", \"" + hosted.group(3) + "\")";
            return hosted.group(4) == null
                    ? ref
                    : ref + (hosted.group(4).matches("[0-9a-f]{40}") ? ".rev(\"" : ".ref(\"") + hosted.group(4) + "\")";
        }
        return call("flakeRef", given);
    }

    private static String call(String word, String given) {
        boolean isShort = given.length() <= LONGEST && given.indexOf('\n') < 0;
        return word + "(" + (isShort ? given : "…") + ")";
    }

    private static String input(Conversion wrong, List<String> given) {
        return wrong.from().equals("FlakeRef") && !given.isEmpty()
                ? "declare it as an input, and pass that: " + "flake.input(\"NAME\", "
                        + shortened(given.get(given.size() - 1)) + ")"
                : "pass the input itself: flake.input(\"nixpkgs\", github(\"NixOS\", \"nixpkgs\")), or the variable that keeps it";
    }

    static String shortened(String given) {
        return given.length() <= LONGEST && given.indexOf('\n') < 0 ? given : "…";
    }

    private static Optional<String> value(JavaError error, Conversion wrong, List<String> given, List<Conversion> all) {
        boolean alsoNames = all.stream().anyMatch(other -> other.to().equals("String"));
        if (alsoNames) {
            return Optional.of(
                    "give names alone, or values alone, in a call for each: a name is nix(\"pkgs.NAME\") as a value");
        }
        return switch (wrong.from()) {
            case "String" -> given.stream().reduce((first, last) -> last).map(text -> TextHelp.of(error, text));
            case "FlakeRef" ->
                Optional.of("declare it as an input, and pass that: flake.input(\"NAME\", "
                        + (given.isEmpty() ? "…" : shortened(given.get(given.size() - 1))) + ")");
            case "FlakeSpec" -> Optional.of("the flake itself is flake.self()");
            case "int", "long", "double", "boolean" ->
                Optional.of("write "
                        + call("nix", "\"" + (given.isEmpty() ? "…" : given.get(given.size() - 1)) + "\""));
            default -> Optional.empty();
        };
    }

    private static Optional<String> collection(JavaError error, Conversion wrong) {
        boolean single = error.code().startsWith("prob.found");
        if (wrong.to().equals("NixValue") && single) {
            return Optional.of(
                    wrong.from().contains("Map") ? "write attrs(…) around it" : "write list(…), with its elements");
        }
        return single ? Optional.empty() : Optional.of("pass them one by one: (a, b), without a list");
    }

    private static Optional<String> text(Conversion wrong, List<String> given, List<Conversion> all) {
        var last = given.isEmpty() ? "…" : given.get(given.size() - 1);
        return switch (wrong.from()) {
            case "char" -> Optional.of("text stands in double quotes: \"" + last.replace("'", "") + "\"");
            case "int", "long", "double", "boolean" -> Optional.of("text stands in double quotes: \"" + last + "\"");
            case "NixSystem" -> Optional.of("its name is " + shortened(last) + ".name()");
            case "NixText" -> textOfNix(last, all);
            default -> namesOrValues(all);
        };
    }

    private static Optional<String> namesOrValues(List<Conversion> all) {
        return all.stream().anyMatch(other -> other.to().equals("NixValue"))
                ? Optional.of(
                        "give names alone, or values alone, in a call for each: a name is nix(\"pkgs.NAME\") as a value")
                : Optional.empty();
    }

    /** Nix code where a text is wanted, which may be a text of Nix. */
    private static Optional<String> textOfNix(String given, List<Conversion> all) {
        var code = NIX_CALL.matcher(given);
        var text = code.matches() && given.length() <= LONGEST
                ? ": " + code.group(1).replaceAll("^\"\\\\\"|\\\\\"\"$", "\"")
                : ", in place of nix(…)";
        return namesOrValues(all).or(() -> Optional.of("give the text itself" + text));
    }

    private static Optional<String> scopeKind(JavaError error) {
        var call = (error.code().startsWith("prob.found")
                        ? error.source().callAround(error.start())
                        : error.source().callAt(error.position()))
                .filter(written -> written.is("scope"));
        return call.map(written -> {
            var name = shortened(written.argument(0));
            return written.argument(1).matches("\"(new|makeScope|newScope)\"")
                    ? "a new scope is makeScope(" + name + ")"
                    : "say how it was made: scope(" + name
                            + ", OVERRIDE_SCOPE) for a set made by makeScope, EXTEND for one"
                            + " made by makeExtensible";
        });
    }

    /** A call with too many arguments, or too few. */
    private static Optional<String> ofArguments(String message) {
        var signature = SIGNATURE.matcher(message);
        var required = REQUIRED.matcher(message);
        if (!message.contains("argument lists differ in length")) {
            return Optional.empty();
        } else if (!signature.find()) {
            return several(message);
        } else if (signature.group(1).equals("constructor")) {
            return signature.group(2).equals("FlakeSpec")
                    ? Optional.of("define(FlakeSpec flake) is handed one: use that")
                    : Optional.empty();
        }
        return required.find()
                ? Optional.of("it is " + signature.group(2) + "(" + parameters(required.group(1)) + ")")
                : Optional.empty();
    }

    private static Optional<String> several(String message) {
        var calls = CANDIDATE
                .matcher(message)
                .results()
                .map(match -> match.group(1) + "(" + parameters(match.group(2)) + ")")
                .distinct()
                .collect(Collectors.joining(" or "));
        return calls.isEmpty() ? Optional.empty() : Optional.of("it is " + calls);
    }

    private static String parameters(String types) {
        return types.equals("no arguments") ? "" : types.replace("[]", "...").replace(",", ", ");
    }
}
