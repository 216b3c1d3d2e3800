package dev.flakegen.compile;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A name that the compiler does not find.
 *
 * @param kind {@code class}, {@code variable} or {@code method}
 * @param location the type, package or class in which it was looked for; empty where that is not said
 * @param isSelected whether it is a part of something; by itself it can be one of the words that are imported
 */
record UnknownSymbol(String kind, String name, String location, boolean isSelected) {
    private static final Pattern SYMBOL = Pattern.compile("symbol: +(?:static )?(?:(class|method|variable) )?(\\w+)");

    private static final Pattern LOCATION =
            Pattern.compile("location: +(?:class|interface|package|variable \\w+ of type) ([\\w.]+)");

    static Optional<UnknownSymbol> in(JavaError error) {
        var symbol = SYMBOL.matcher(error.message());
        if (!error.code().startsWith("cant.resolve") || !symbol.find()) {
            return Optional.empty();
        }
        var location = LOCATION.matcher(error.message());
        var kind = Optional.ofNullable(symbol.group(1)).orElse("method");
        boolean selected = error.start() != error.position()
                || error.code().startsWith("cant.resolve.location") && isAfterDot(error);
        return Optional.of(
                new UnknownSymbol(kind, symbol.group(2), location.find() ? location.group(1) : "", selected));
    }

    private static boolean isAfterDot(JavaError error) {
        return error.source().lineBefore(error.position()).stripTrailing().endsWith(".");
    }

    boolean is(String otherKind) {
        return kind.equals(otherKind);
    }
}
