package dev.flakegen.compile;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.Nix;
import dev.flakegen.dsl.NixSystem;
import dev.flakegen.model.KnownSystems;
import dev.flakegen.nix.NixValue;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a Flake.java can name: the words and types of the DSL, and the usual types of the JDK. */
final class DslWords {
    private static final List<String> DSL =
            List.of(FlakeDefinition.class.getPackageName(), NixValue.class.getPackageName());

    private static final List<String> OF_JDK = List.of(
            "java.util",
            "java.util.stream",
            "java.util.function",
            "java.util.regex",
            "java.nio.file",
            "java.nio.charset",
            "java.io",
            "java.time",
            "java.math",
            "java.net");

    private DslWords() {}

    /** Returns whether a name is one that the static import brings. */
    static boolean isWord(UnknownSymbol symbol) {
        return !symbol.isSelected()
                && switch (symbol.kind()) {
                    case "method" -> methods(Nix.class).anyMatch(symbol.name()::equals);
                    case "variable" -> fields(Nix.class).anyMatch(symbol.name()::equals);
                    default -> false;
                };
    }

    /** All that the static import brings, and its type has. */
    static Stream<String> members(Class<?> type) {
        return Stream.concat(methods(type), fields(type)).distinct().sorted();
    }

    static Stream<String> methods(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getDeclaringClass() != Object.class)
                .map(Method::getName)
                .distinct()
                .sorted();
    }

    static Stream<String> fields(Class<?> type) {
        return Arrays.stream(type.getFields()).map(Field::getName);
    }

    /** A public type of the DSL. */
    static Optional<Class<?>> dslType(String simpleName) {
        return find(DSL, simpleName);
    }

    /** The full name of a type that a description can import. */
    static Optional<String> importable(String simpleName) {
        return find(DSL, simpleName).or(() -> find(OF_JDK, simpleName)).map(Class::getName);
    }

    private static Optional<Class<?>> find(List<String> packages, String simpleName) {
        for (var name : packages) {
            try {
                var type = Class.forName(name + "." + simpleName, false, DslWords.class.getClassLoader());
                if (Modifier.isPublic(type.getModifiers())) {
                    return Optional.of(type);
                }
            } catch (ClassNotFoundException
                    | LinkageError e) { // the latter where case does not count in names of files
                continue;
            }
        }
        return Optional.empty();
    }

    /** The constant of a system that is called as others call it, {@code ARM64_LINUX}. */
    static Optional<String> systemByOtherName(String name) {
        return name.matches("[A-Za-z0-9]+(_[A-Za-z0-9]+)+")
                ? KnownSystems.byOtherNames(name.toLowerCase(Locale.ROOT).replace('_', '-'))
                        .map(DslWords::system)
                        .filter(word -> word.indexOf('(') < 0)
                : Optional.empty();
    }

    /** The system that is written as Nix or others write it, {@code arm64-macos}. */
    static Optional<String> writtenSystem(String name) {
        return KnownSystems.contains(name) ? Optional.of(name) : KnownSystems.byOtherNames(name);
    }

    /** How a description writes a system: by its constant, if there is one. */
    static String system(String name) {
        var constant = name.toUpperCase(Locale.ROOT).replace('-', '_');
        boolean isConstant = Arrays.stream(Nix.class.getFields())
                .anyMatch(field ->
                        field.getType() == NixSystem.class && field.getName().equals(constant));
        return isConstant ? constant : "NixSystem.of(\"" + name + "\")";
    }
}
