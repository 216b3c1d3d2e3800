package dev.flakegen.compile;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.Nix;
import dev.flakegen.model.NearestName;
import dev.flakegen.nix.NixValue;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A name of the DSL that the compiler does not find, as it is misspelled: the compiler has no guess of its own. */
final class MisspelledSymbol {
    private static final Pattern SYMBOL = Pattern.compile("symbol: +(?:static |method |variable )(\\w+)");

    private static final Pattern LOCATION =
            Pattern.compile("location: +(?:class|interface|variable \\w+ of type) ([\\w.]+)");

    private MisspelledSymbol() {}

    /**
     * What to ask; empty if the message is about something else, or no name of the DSL is near.
     *
     * @param selected whether it is a part of something; by itself it can be one of the words that are imported
     */
    static Optional<String> in(String message, boolean selected) {
        var symbol = SYMBOL.matcher(message);
        var location = LOCATION.matcher(message);
        if (!symbol.find() || !location.find()) {
            return Optional.empty();
        }
        return typeOfDsl(location.group(1))
                .or(() -> selected ? Optional.empty() : Optional.of(Nix.class))
                .flatMap(type -> NearestName.question(symbol.group(1), names(type)));
    }

    private static Stream<String> names(Class<?> type) {
        return Stream.concat(
                        Arrays.stream(type.getMethods())
                                .filter(method -> method.getDeclaringClass() != Object.class)
                                .map(Method::getName),
                        Arrays.stream(type.getFields()).map(Field::getName))
                .distinct()
                .sorted();
    }

    private static Optional<Class<?>> typeOfDsl(String simpleName) {
        for (var known : List.of(FlakeDefinition.class, NixValue.class)) {
            try {
                return Optional.of(Class.forName(known.getPackageName() + "." + simpleName));
            } catch (ClassNotFoundException e) {
                continue;
            }
        }
        return Optional.empty();
    }
}
