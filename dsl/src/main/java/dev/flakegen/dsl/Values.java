package dev.flakegen.dsl;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.model.Place;
import dev.flakegen.model.Reference;
import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.AttrPath;
import dev.flakegen.nix.AttrSet;
import dev.flakegen.nix.Binding;
import dev.flakegen.nix.Expr;
import dev.flakegen.nix.FloatLiteral;
import dev.flakegen.nix.NixValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes expressions of what a description passes as values; a mistake becomes a {@link Reference.ToMistake}. */
final class Values {
    private Values() {}

    static Expr expr(Object value, Place place) {
        if (value instanceof NixValue nix) {
            return nix.expr();
        } else if (value instanceof String text) {
            return textMistake(text, place).<Expr>map(Reference.ToMistake::new).orElseGet(() -> Expr.text(text));
        } else if (value instanceof Boolean bool) {
            return Expr.of(bool);
        } else if (value instanceof Double || value instanceof Float) {
            return number(((Number) value).doubleValue(), place);
        } else if (value instanceof Integer
                || value instanceof Long
                || value instanceof Short
                || value instanceof Byte) {
            return Expr.of(((Number) value).longValue());
        } else if (value instanceof NixSystem system) {
            return system.mistake()
                    .<Expr>map(mistake -> new Reference.ToMistake(mistake.at(place)))
                    .orElseGet(() -> Expr.text(system.name()));
        } else if (value instanceof List<?> list) {
            return list(list, place);
        } else if (value instanceof Map<?, ?> map) {
            return attrs(map, place);
        }
        return mistake(
                "a value of " + value.getClass().getName() + " has no form in Nix",
                "pass a string, number, boolean, list, map or value",
                place);
    }

    private static Expr number(double number, Place place) {
        return FloatLiteral.canHold(number)
                ? Expr.of(number)
                : new Reference.ToMistake(
                        Diagnostic.error(DiagnosticCode.INVALID_NUMBER, "Nix cannot write the number " + number)
                                .at(place)
                                .help("its floats are finite, and zero or at least " + Double.MIN_NORMAL));
    }

    static Expr list(List<?> elements, Place place) {
        var exprs = new ArrayList<Expr>();
        for (var element : elements) {
            exprs.add(element == null ? nothing(place) : expr(element, place));
        }
        return Expr.list(exprs);
    }

    /** Rows in the order of their keys, whatever the map. */
    static Expr attrs(Map<?, ?> attributes, Place place) {
        var sorted = new TreeMap<AttrName, Expr>();
        attributes.forEach((key, value) -> sorted.put(new AttrName(String.valueOf(key)), row(key, value, place)));
        var bindings = new ArrayList<Binding>();
        sorted.forEach((name, value) -> bindings.add(new Binding.Attribute(AttrPath.of(name), value)));
        return new AttrSet(bindings);
    }

    private static Expr row(@Nullable Object key, @Nullable Object value, Place place) {
        if (key == null || value == null) {
            return nothing(place);
        }
        return textMistake(key.toString(), place)
                .<Expr>map(Reference.ToMistake::new)
                .orElseGet(() -> expr(value, place));
    }

    private static Expr nothing(Place place) {
        return mistake("a value is null", "leave it out, or pass a value", place);
    }

    private static Expr mistake(String message, String help, Place place) {
        return new Reference.ToMistake(Diagnostic.error(DiagnosticCode.INVALID_VALUE, message)
                .at(place)
                .help(help));
    }

    /** What keeps a text from being a string of Nix: NUL, or half of a character. */
    static Optional<Diagnostic> textMistake(String text, Place place) {
        if (text.indexOf('\0') >= 0) {
            return Optional.of(Diagnostic.error(
                            DiagnosticCode.INVALID_VALUE, "a text holds the character NUL, which Nix cannot hold")
                    .at(place)
                    .help("leave it out"));
        } else if (!writable(text).equals(text)) {
            return Optional.of(Diagnostic.error(
                            DiagnosticCode.INVALID_VALUE,
                            "a text holds half of a surrogate pair, which no file can hold")
                    .at(place)
                    .help("write the other half too, as in \"\\ud83d\\udc27\", or leave it out"));
        }
        return Optional.empty();
    }

    /** A text with question marks for what Nix cannot hold. */
    static String writable(String text) {
        var written = new StringBuilder();
        text.codePoints()
                .map(c -> c == 0 || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? '?' : c)
                .forEach(written::appendCodePoint);
        return written.toString();
    }

    /** What keeps a text from being the path of a file. */
    static Optional<Diagnostic> pathMistake(String path, Place place) {
        return path.isEmpty()
                ? Optional.of(Diagnostic.error(DiagnosticCode.MISSING_PATH, "the path of a file is empty")
                        .at(place)
                        .help("name a file or directory of the project; its own directory is \".\""))
                : textMistake(path, place);
    }

    /** An attribute path given as text; empty, with a report through the mistake, if it is none. */
    static ParsedPath path(String text, Place place) {
        var unwritable = textMistake(text, place);
        if (unwritable.isPresent()) {
            return new ParsedPath(Optional.empty(), unwritable);
        }
        try {
            return new ParsedPath(Optional.of(AttrPath.parse(text)), Optional.empty());
        } catch (IllegalArgumentException e) {
            var mistake = text.isEmpty()
                    ? Diagnostic.error(DiagnosticCode.INVALID_ATTRIBUTE_PATH, "an attribute path is empty")
                            .help("name an attribute, as in services.openssh.enable")
                    : Diagnostic.error(
                                    DiagnosticCode.INVALID_ATTRIBUTE_PATH,
                                    "'" + text + "' is not an attribute path: " + e.getMessage())
                            .help(
                                    e.getMessage().endsWith("expected a name")
                                            ? "names are joined by single dots, as in services.openssh.enable"
                                            : "names with other characters are quoted, as in home.file.\".pi\";"
                                                    + " attrPath(\"a\", \"b c\") does it");
            return new ParsedPath(Optional.empty(), Optional.of(mistake.at(place)));
        }
    }

    /** An attribute path, or what is wrong with it. */
    record ParsedPath(Optional<AttrPath> path, Optional<Diagnostic> mistake) {}
}
