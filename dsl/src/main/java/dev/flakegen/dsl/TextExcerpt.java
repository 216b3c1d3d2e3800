package dev.flakegen.dsl;

import dev.flakegen.nix.parser.Parsed;
import dev.flakegen.nix.syntax.Source;
import dev.flakegen.nix.syntax.SyntaxException;

/** Shows a place in a text of the description: where it is, the line, and carets below. */
final class TextExcerpt {
    private TextExcerpt() {}

    static String of(Parsed parsed, Object part) {
        var piece = parsed.place(part);
        return of(parsed.source(), piece.first().start(), piece.last().end());
    }

    static String of(Source text, SyntaxException mistake) {
        return where(text, mistake.start()) + mistake.excerpt();
    }

    private static String of(Source text, int start, int end) {
        return where(text, start) + text.excerpt(start, end);
    }

    private static String where(Source text, int start) {
        var position = text.position(start);
        boolean severalLines = text.text().indexOf('\n') >= 0;
        return (severalLines ? "line " + position.line() + ", " : "") + "column " + position.column()
                + " of the text:\n";
    }
}
