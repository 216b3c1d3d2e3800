package dev.flakegen.compile;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A name that is used several times and is not there: reported at its first use, with the others. */
final class RepeatedSymbols {
    private static final Pattern PROCESSOR = Pattern.compile("(\\w+)\\s*-\\s*$");

    private RepeatedSymbols() {}

    static List<Diagnostic> joined(List<JavaError> errors, Function<JavaError, Diagnostic> report) {
        var uses = new LinkedHashMap<Object, List<JavaError>>();
        for (var error : errors) {
            if (!isEndOfSystem(error)) {
                uses.computeIfAbsent(key(error), key -> new ArrayList<>()).add(error);
            }
        }
        return uses.values().stream().map(same -> asOne(same, report)).toList();
    }

    /** What is one mistake; any other error is one by itself. */
    private static Object key(JavaError error) {
        return UnknownSymbol.in(error)
                .filter(symbol -> !symbol.isSelected() && !symbol.is("method"))
                .<Object>map(symbol -> Map.entry(error.place().map(Place::file), symbol))
                .orElse(error);
    }

    /** The second half of a system that is written as Nix writes it, {@code x86_64-linux}: Java subtracts it. */
    private static boolean isEndOfSystem(JavaError error) {
        var processor = PROCESSOR.matcher(error.source().lineBefore(error.position()));
        return processor.find()
                && UnknownSymbol.in(error)
                        .flatMap(symbol -> DslWords.writtenSystem(processor.group(1) + "-" + symbol.name()))
                        .isPresent();
    }

    private static Diagnostic asOne(List<JavaError> same, Function<JavaError, Diagnostic> report) {
        var first = report.apply(same.get(0));
        var others = same.stream()
                .skip(1)
                .flatMap(error -> error.place().stream())
                .map(Place::toString)
                .collect(Collectors.joining(", "));
        return others.isEmpty() ? first : first.note("also used at " + others);
    }
}
