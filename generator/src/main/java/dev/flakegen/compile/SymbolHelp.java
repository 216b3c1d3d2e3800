package dev.flakegen.compile;

import dev.flakegen.dsl.FlakeRef;
import dev.flakegen.dsl.FlakeSpec;
import dev.flakegen.dsl.InputSpec;
import dev.flakegen.dsl.Nix;
import dev.flakegen.model.NearestName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What to do about a name that the compiler does not find: it has no guess of its own. */
final class SymbolHelp {
    /** How a thing of the DSL is come by, by its type: where a method is looked for on another one. */
    private static final Map<String, String> OWNERS = Map.ofEntries(
            Map.entry("FlakeSpec", "flake"),
            Map.entry("InputSpec", "flake.input(\"NAME\", github(\"OWNER\", \"REPOSITORY\"))"),
            Map.entry("FlakeRef", "github(\"OWNER\", \"REPOSITORY\")"),
            Map.entry("PackageSetSpec", "flake.registry()"),
            Map.entry("PackageSpec", "flake.registry().callPackage(\"NAME\", \"PATH\")"),
            Map.entry("OverlaySpec", "flake.overlay(\"default\")"),
            Map.entry("ShellSpec", "flake.devShell(\"default\")"),
            Map.entry("CheckSpec", "flake.check(\"NAME\")"),
            Map.entry("ModuleSpec", "flake.nixosModule(\"NAME\")"));

    /** Which of them is asked first. */
    private static final List<String> ORDER = List.of(
            "FlakeSpec",
            "InputSpec",
            "FlakeRef",
            "PackageSetSpec",
            "PackageSpec",
            "OverlaySpec",
            "ShellSpec",
            "CheckSpec",
            "ModuleSpec");

    /** Outputs that Nix or its users know, and no method makes: by the name of a method that would. */
    private static final Map<String, String> OUTPUTS = Map.ofEntries(
            Map.entry("app", "apps.x86_64-linux.NAME"),
            Map.entry("bundler", "bundlers.x86_64-linux.NAME"),
            Map.entry("formatter", "formatter.x86_64-linux"),
            Map.entry("nixosConfiguration", "nixosConfigurations.NAME"),
            Map.entry("nixosSystem", "nixosConfigurations.NAME"),
            Map.entry("darwinConfiguration", "darwinConfigurations.NAME"),
            Map.entry("darwinSystem", "darwinConfigurations.NAME"),
            Map.entry("homeConfiguration", "homeConfigurations.NAME"),
            Map.entry("homeManagerConfiguration", "homeConfigurations.NAME"),
            Map.entry("hydraJob", "hydraJobs.NAME"));

    /** What others call the same. */
    private static final Map<String, String> OTHER_WORDS = Map.of(
            "package", "pkg",
            "legacyPackage", "registry",
            "shell", "devShell",
            "module", "nixosModule",
            "homeManagerModule", "homeModule",
            "hmModule", "homeModule",
            "library", "lib",
            "nixpkgs", "pkgs",
            "system", "systems",
            "test", "check");

    private static final Pattern HIDDEN = Pattern.compile("^(\\w+) has private access in (\\w+)");

    private SymbolHelp() {}

    static Optional<String> of(JavaError error) {
        var hidden = HIDDEN.matcher(error.message());
        return hidden.find() ? ofHidden(error, hidden.group(1), hidden.group(2)) : ofUnknown(error);
    }

    /** A field of the DSL's own, which is called as the method that is meant. */
    private static Optional<String> ofHidden(JavaError error, String name, String type) {
        if (DslWords.dslType(type).filter(owner -> has(owner, name)).isEmpty()) {
            return Optional.empty();
        }
        var after = error.source().text().substring(Math.max(error.position(), 0));
        var set = Pattern.compile("^\\.?\\s*" + name + "\\s*=\\s*(\"[^\"]*\")").matcher(after);
        return Optional.of("it is a method, with parentheses: " + name + "(" + (set.find() ? set.group(1) : "…") + ")");
    }

    private static Optional<String> ofUnknown(JavaError error) {
        return UnknownSymbol.in(error).flatMap(symbol -> of(error, symbol));
    }

    private static Optional<String> of(JavaError error, UnknownSymbol symbol) {
        if (isImport(error)) {
            return NearestName.to(symbol.name(), typesNear(symbol)).map(near -> "did you mean '" + near + "'?");
        }
        var meant = MeantCall.of(error, symbol);
        if (meant.isPresent()) {
            return meant;
        }
        var type = symbol.isSelected() ? DslWords.dslType(symbol.location()) : Optional.<Class<?>>empty();
        if (type.isPresent()) {
            return Optional.of(ofMember(symbol, type.get()));
        } else if (symbol.isSelected()) {
            return newerJava(error, symbol);
        }
        return switch (symbol.kind()) {
            case "method" -> ofMethod(symbol);
            case "variable" -> Optional.of(UnknownVariable.of(error, symbol));
            default ->
                KEYWORDS.contains(symbol.name())
                        ? Optional.of("write var in its place: var NAME = …;")
                        : NearestName.question(symbol.name(), Stream.concat(TYPES.stream(), Stream.of("String")));
        };
    }

    /** The keywords that begin a declaration in other languages. */
    private static final List<String> KEYWORDS = List.of("let", "val", "auto", "def", "dim", "my", "local");

    private static final List<String> TYPES = Stream.concat(
                    ORDER.stream(), Stream.of("FlakeDefinition", "NixValue", "NixSystem", "Attrs", "List", "Map"))
            .toList();

    private static boolean isImport(JavaError error) {
        return error.source().lineBefore(error.position()).startsWith("import ");
    }

    private static Stream<String> typesNear(UnknownSymbol symbol) {
        return DslWords.dslType(symbol.location())
                .map(DslWords::members)
                .orElseGet(() -> Stream.concat(Stream.of("Nix"), TYPES.stream()));
    }

    /** A name behind a dot, of something of the DSL. */
    private static String ofMember(UnknownSymbol symbol, Class<?> type) {
        var name = symbol.name();
        if (type == FlakeRef.class && has(InputSpec.class, name)) {
            return "it is the input that has it: flake.input(\"NAME\", github(\"OWNER\", \"REPOSITORY\"))." + name
                    + "(…)";
        } else if (type == InputSpec.class && has(FlakeRef.class, name)) {
            return "it is the reference that has it: flake.input(\"NAME\", github(\"OWNER\", \"REPOSITORY\")." + name
                    + "(…))";
        }
        if (symbol.is("variable") && has(type, name)) {
            return "it is a method, with parentheses: " + name + "(…)";
        }
        return (type == FlakeSpec.class ? otherWord(name) : Optional.<String>empty())
                .or(() -> owner(name, type))
                .or(() -> NearestName.question(name, DslWords.members(type)))
                .or(() -> type == FlakeSpec.class ? Optional.of(output(name)) : Optional.empty())
                .orElseGet(() -> "it has " + DslWords.methods(type).collect(Collectors.joining(", ")));
    }

    private static boolean has(Class<?> type, String name) {
        return DslWords.methods(type).anyMatch(name::equals);
    }

    /** Where a method is that is right, and called on the wrong thing. */
    private static Optional<String> owner(String name, Class<?> asked) {
        boolean isValue = !ORDER.contains(asked.getSimpleName()) && asked != Nix.class;
        return isValue
                ? Optional.empty()
                : ORDER.stream()
                        .filter(owner -> !owner.equals(asked.getSimpleName()))
                        .filter(owner -> DslWords.dslType(owner)
                                .filter(type -> has(type, name))
                                .isPresent())
                        .findFirst()
                        .map(owner -> "call it as " + OWNERS.get(owner) + "." + name + "(…)");
    }

    private static String singular(String name) {
        return name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
    }

    private static Optional<String> otherWord(String word) {
        return Optional.ofNullable(OTHER_WORDS.get(singular(word))).map(own -> "did you mean '" + own + "'?");
    }

    /** An output that flakegen has no method for. */
    private static String output(String name) {
        var singular = singular(name);
        var word =
                NearestName.to(singular, OTHER_WORDS.keySet().stream().sorted()).flatMap(near -> otherWord(near));
        if (word.isPresent()) {
            return word.get();
        }
        var output = NearestName.to(singular, OUTPUTS.keySet().stream().sorted())
                .map(OUTPUTS::get)
                .orElse(name);
        return "any other output is flake.output(\"" + output + "\", …)";
    }

    /** A method that is called on nothing. */
    private static Optional<String> ofMethod(UnknownSymbol symbol) {
        return owner(symbol.name(), Nix.class)
                .or(() -> NearestName.question(symbol.name(), DslWords.members(Nix.class)));
    }

    /** A method of the JDK that is newer, perhaps. */
    private static Optional<String> newerJava(JavaError error, UnknownSymbol symbol) {
        boolean ofJdk = error.message().contains("java.") || symbol.location().matches("List|Map|Set|String|Optional");
        return ofJdk && symbol.is("method")
                ? Optional.of("Flake.java is compiled for Java 17: look it up there")
                : Optional.empty();
    }
}
