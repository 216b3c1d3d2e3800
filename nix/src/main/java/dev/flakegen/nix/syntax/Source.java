package dev.flakegen.nix.syntax;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The text of a Nix file, and its lines. */
public final class Source {
    private static final char REPLACEMENT = '\uFFFD';
    private static final int WIDEST_EXCERPT = 160;

    private final String text;
    private final int[] lineStarts;

    private Source(String text) {
        this.text = text;
        this.lineStarts = lineStarts(text);
    }

    public static Source of(String text) {
        return new Source(text);
    }

    /**
     * The text of a file.
     *
     * @throws SyntaxException if it is not UTF-8: Nix takes strings and comments of any bytes, but no editor shows them
     */
    public static Source of(byte[] bytes) throws SyntaxException {
        var text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0) { // what malformed bytes become, or a character of the file
            refuseMalformed(bytes, text);
        }
        return new Source(text);
    }

    private static void refuseMalformed(byte[] bytes, String text) throws SyntaxException {
        var wellFormed = CharBuffer.allocate(bytes.length);
        var result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), wellFormed, true);
        if (result.isError()) {
            int index = wellFormed.position();
            throw new SyntaxException(new Source(text), index, index + 1, "this is not UTF-8");
        }
    }

    private static int[] lineStarts(String text) {
        var starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1));
            if (ends) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * count);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    public String text() {
        return text;
    }

    /** The line and column of an index into the text. */
    public Position position(int index) {
        int line = line(index);
        int bytes = text.substring(lineStarts[line], index).getBytes(StandardCharsets.UTF_8).length;
        return new Position(line + 1, bytes + 1);
    }

    /**
     * The line that a piece begins in, and below it carets under the piece, up to the line's end: two lines. A long line
     * is cut.
     *
     * @param start where the piece begins, as an index into the text
     * @param end where it ends
     */
    public String excerpt(int start, int end) {
        int first = lineStarts[line(start)];
        var line = lineAt(start).replace('\t', ' ');
        int caret = text.codePointCount(first, start);
        int length = Math.max(1, text.codePointCount(start, Math.max(start, end)));
        if (line.codePointCount(0, line.length()) > WIDEST_EXCERPT) {
            int from = Math.max(0, caret - WIDEST_EXCERPT / 2);
            var points = line.codePoints().skip(from).limit(WIDEST_EXCERPT).toArray();
            line = (from > 0 ? "…" : "") + new String(points, 0, points.length) + "…";
            caret -= from > 0 ? from - 1 : 0;
        }
        int room = Math.max(1, line.codePointCount(0, line.length()) - caret);
        return line + "\n" + " ".repeat(caret) + "^".repeat(Math.min(length, room));
    }

    /** The line that an index is in, without its end. */
    private String lineAt(int index) {
        int line = line(index);
        int end = line + 1 < lineStarts.length ? lineStarts[line + 1] : text.length();
        return text.substring(lineStarts[line], end).stripTrailing();
    }

    /** Whether no line ends between two indices into the text. */
    public boolean areInOneLine(int start, int end) {
        return line(start) == line(end);
    }

    private int line(int index) {
        int found = Arrays.binarySearch(lineStarts, index);
        return found >= 0 ? found : -found - 2;
    }
}
