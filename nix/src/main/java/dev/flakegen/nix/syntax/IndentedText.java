package dev.flakegen.nix.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an indented string means: the indentation that all its lines share is taken off, and so is a last line of
 * nothing but spaces.
 *
 * @param parts texts and interpolations, in the pieces that Nix makes of them
 * @see <a href="https://nix.dev/manual/nix/latest/language/string-literals">Nix manual, string literals</a>
 */
public record IndentedText(List<Part> parts) {
    /** A text, or an interpolated expression. */
    public record Part(String text, @Nullable Syntax expression) {}

    /** A piece as it is written. Only plain text has indentation. */
    private record Piece(
            String text, boolean plain, @Nullable Syntax expression) {}

    public IndentedText {
        parts = List.copyOf(parts);
    }

    public static IndentedText of(Node string) {
        var pieces = new ArrayList<Piece>();
        for (var child : string.children().subList(1, string.size() - 1)) {
            if (child instanceof Node interpolation) {
                pieces.add(new Piece("", false, interpolation.child(1)));
            } else {
                var read = IndentedPieces.of((Token) child);
                while (read.next()) {
                    pieces.add(new Piece(read.value(), read.isPlain(), null));
                }
            }
        }
        return new IndentedText(strip(pieces));
    }

    /** The text, if it is a single one to Nix, as in <code>''${"a"}''</code> too. */
    Optional<String> single() {
        if (parts.size() != 1) {
            return parts.isEmpty() ? Optional.of("") : Optional.empty();
        }
        var only = parts.get(0);
        return only.expression() == null ? Optional.of(only.text()) : StaticName.ofExpression(only.expression());
    }

    private static int indentation(List<Piece> pieces) {
        int least = Integer.MAX_VALUE;
        int current = 0;
        boolean lineStart = true;
        for (var piece : pieces) {
            if (!piece.plain()) {
                least = lineStart ? Math.min(least, current) : least;
                lineStart = false;
                continue;
            }
            var text = piece.text();
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == '\n') {
                    lineStart = true;
                    current = 0;
                } else if (lineStart && c == ' ') {
                    current++;
                } else {
                    least = lineStart ? Math.min(least, current) : least;
                    lineStart = false;
                    i = endOfLine(text, i) - 1;
                }
            }
        }
        return least;
    }

    private static List<Part> strip(List<Piece> pieces) {
        int indentation = indentation(pieces);
        var parts = new ArrayList<Part>();
        boolean lineStart = true;
        int dropped = 0;
        for (int p = 0; p < pieces.size(); p++) {
            var piece = pieces.get(p);
            if (piece.expression() != null) {
                lineStart = false;
                dropped = 0;
                parts.add(new Part("", piece.expression()));
                continue;
            }
            var text = new StringBuilder();
            for (int i = 0; i < piece.text().length(); ) {
                char c = piece.text().charAt(i);
                if (lineStart && c == ' ') {
                    if (dropped++ >= indentation) {
                        text.append(c);
                    }
                    i++;
                    continue;
                }
                int end = c == '\n' ? i + 1 : endOfLine(piece.text(), i);
                text.append(piece.text(), i, end);
                lineStart = c == '\n';
                dropped = 0;
                i = end;
            }
            if (p == pieces.size() - 1) {
                dropBlankLastLine(text);
            }
            if (!text.isEmpty()) {
                parts.add(new Part(text.toString(), null));
            }
        }
        return parts;
    }

    /** The index of the next line feed, or the end. */
    private static int endOfLine(String text, int start) {
        int lineFeed = text.indexOf('\n', start);
        return lineFeed < 0 ? text.length() : lineFeed;
    }

    private static void dropBlankLastLine(StringBuilder text) {
        int lastLine = text.lastIndexOf("\n") + 1;
        if (lastLine > 0 && text.substring(lastLine).chars().allMatch(c -> c == ' ')) {
            text.setLength(lastLine);
        }
    }
}
