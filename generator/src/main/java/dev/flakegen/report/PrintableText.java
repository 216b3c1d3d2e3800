package dev.flakegen.report;

import java.util.Locale;

/** Text of a description, for a terminal: what that must not obey, and no encoding has, becomes an escape. */
final class PrintableText {
    private PrintableText() {}

    /** Lines stay lines. */
    static String of(String text) {
        var out = new StringBuilder();
        text.codePoints().forEach(c -> {
            boolean control = Character.isISOControl(c) && c != '\t' && c != '\n';
            boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            if (control || half) {
                out.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    /** All in one line: a space for every line end and tab, with the blanks around it. */
    static String line(String text) {
        return of(text.strip().replaceAll(" *[\\t\\r\\n]\\s*", " "));
    }
}
