package dev.flakegen.compile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What to do about a call of the DSL that is not there, where it says what is meant: it is written as in Nix, on a web
 * page or in another tool.
 */
final class MeantCall {
    static final Pattern TEXT = Pattern.compile("\"[^\"\\\\\\r\\n]*\"");

    /** {@code .inputs.a.inputs.b.follows("c")}, as Nix has it. */
    private static final Pattern FOLLOWS = Pattern.compile(
            "^\\.?((?:inputs\\.[A-Za-z]\\w*\\.)+)follows\\s*(?:\\(\\s*|=\\s*)(\"?)([A-Za-z][\\w/-]*)\\2");

    /** A reference in one text, which takes nothing besides. */
    private static final Pattern REFERENCE = Pattern.compile("flakeRef\\(\\s*(\"[^\"]*\")\\s*\\)");

    /** Other words for a branch, a tag and a commit. */
    private static final Map<String, String> VERSIONS = Map.of(
            "branch", "ref",
            "tag", "ref",
            "commit", "rev",
            "revision", "rev",
            "sha", "rev");

    /** The scopes of the packages of a language. */
    private static final Map<String, String> SCOPES = Map.of(
            "python", "python3Packages",
            "py", "python3Packages",
            "haskell", "haskellPackages",
            "ocaml", "ocamlPackages",
            "emacs", "emacsPackages",
            "coq", "coqPackages",
            "agda", "agdaPackages");

    private static final Pattern OF_LANGUAGE =
            Pattern.compile("([a-z]+?)\\d*(Packages?|Pkgs?|Modules?|Library|App|Application)?");

    /** Calls that take a value of Nix, where a Java text is none. */
    private static final List<String> TAKE_VALUES = List.of("lib", "output", "add", "pkg");

    private MeantCall() {}

    /** A name that is not there. */
    static Optional<String> of(JavaError error, UnknownSymbol symbol) {
        if (symbol.is("variable") && symbol.name().equals("inputs")) {
            return follows(error);
        } else if (!symbol.is("method")) {
            return Optional.empty();
        }
        var call = error.source().callAt(error.position());
        return call.flatMap(written -> of(error, symbol, written));
    }

    private static Optional<String> of(JavaError error, UnknownSymbol symbol, JavaCall call) {
        var argument = call.argument(0);
        boolean one = call.arguments().size() == 1 && !argument.isEmpty();
        if (VERSIONS.containsKey(call.name()) && one && symbol.isSelected()) {
            return version(symbol, call, VERSIONS.get(call.name()));
        } else if (call.is("url", "fromUrl") && one && TEXT.matcher(argument).matches()) {
            return url(symbol, call, argument);
        } else if (symbol.isSelected()) {
            return ofLanguage(symbol, call);
        } else if (call.is("string", "str", "text", "quote") && one) {
            return Optional.of(text(error, argument));
        } else if (call.is("pkg", "pkgs", "package_", "nixpkgs")
                && one
                && TEXT.matcher(argument).matches()) {
            var outer = error.source().callAround(error.position());
            var set = outer.filter(around -> around.is("add", "set")).isPresent() ? "final" : "pkgs";
            return Optional.of("write nix(\"" + set + "." + argument.substring(1) + ")");
        }
        return Optional.empty();
    }

    private static Optional<String> version(UnknownSymbol symbol, JavaCall call, String word) {
        var argument = call.argument(0);
        var whole = REFERENCE.matcher(call.receiver());
        if (whole.matches()) {
            var reference = TypeHelp.reference(whole.group(1));
            return Optional.of(
                    reference.startsWith("flakeRef")
                            ? "write it in the reference, as in flakeRef(\"git+https://example.org/tools?" + word
                                    + "=…\")"
                            : "write " + reference + "." + word + "(" + argument + ")");
        }
        return switch (symbol.location()) {
            case "FlakeRef" ->
                Optional.of("write ." + word + "(" + argument + "): "
                        + (word.equals("ref") ? "a branch or a tag is its ref" : "a commit is its rev"));
            case "InputSpec" ->
                Optional.of("it is the reference that has it: flake.input(\"NAME\", github(\"OWNER\", \"REPOSITORY\")."
                        + word + "(" + argument + "))");
            default -> Optional.empty();
        };
    }

    private static Optional<String> url(UnknownSymbol symbol, JavaCall call, String argument) {
        var reference = TypeHelp.reference(argument);
        if (!symbol.isSelected()) {
            return Optional.of("write " + reference);
        }
        return symbol.location().equals("InputSpec") && call.receiver().matches(".*input\\(\\s*\"[^\"]*\"\\s*\\)")
                ? Optional.of("an input is given its reference where it is declared: "
                        + call.receiver().substring(0, call.receiver().length() - 1) + ", " + reference + ")")
                : Optional.empty();
    }

    private static Optional<String> ofLanguage(UnknownSymbol symbol, JavaCall call) {
        var language = OF_LANGUAGE.matcher(call.name());
        boolean declares = List.of("FlakeSpec", "PackageSetSpec").contains(symbol.location());
        if (!declares || !language.matches() || !SCOPES.containsKey(language.group(1))) {
            return Optional.empty();
        }
        var arguments = call.arguments().size() == 2 ? String.join(", ", call.arguments()) : "\"NAME\", \"PATH\"";
        return Optional.of("it is in a scope: flake.registry().scope(\"" + SCOPES.get(language.group(1))
                + "\").callPackage(" + arguments + ")");
    }

    private static String text(JavaError error, String argument) {
        var outer = error.source().callAround(error.position());
        boolean isText = TEXT.matcher(argument).matches();
        return isText
                        && outer.filter(around -> TAKE_VALUES.contains(around.name()))
                                .isPresent()
                ? "write nix(\"\\" + argument.substring(0, argument.length() - 1) + "\\\"\")"
                : "a text stands by itself: " + argument;
    }

    private static Optional<String> follows(JavaError error) {
        int at = error.position();
        var text = error.source().text();
        var follows = FOLLOWS.matcher(text.substring(Math.max(at, 0)));
        if (!follows.find()) {
            return Optional.empty();
        }
        var inputs = follows.group(1)
                .replaceAll("inputs\\.", "")
                .replaceAll("\\.$", "")
                .replace('.', '/');
        return Optional.of("write .follows(\"" + inputs + "\", "
                + (follows.group(2).isEmpty() ? follows.group(3) : variable(error, follows.group(3))) + ")");
    }

    /** The variable that keeps an input, as it is called most often. */
    static String variable(JavaError error, String input) {
        var declared = Pattern.compile("(\\w+)\\s*=\\s*\\w+\\s*\\.\\s*input\\s*\\(\\s*\"" + Pattern.quote(input) + "\"")
                .matcher(error.source().text());
        return declared.find() ? declared.group(1) : input.matches("[a-z]\\w*") ? input : "INPUT";
    }
}
