package dev.flakegen.nix.syntax;

/** What is wrong in a Nix text, and where. */
public final class SyntaxException extends Exception {
    private static final long serialVersionUID = 1;
    private static final int WIDEST_EXCERPT = 160;

    private final transient Source source;
    private final int start;
    private final int end;

    /**
     * @param start where the wrong piece begins, as an index into the source
     * @param end where it ends
     */
    public SyntaxException(Source source, int start, int end, String message) {
        super(message);
        this.source = source;
        this.start = start;
        this.end = end;
    }

    /** The line and column, as Nix itself gives them. */
    public Position position() {
        return source.position(start);
    }

    public int line() {
        return position().line();
    }

    /** In bytes of UTF-8. */
    public int column() {
        return position().column();
    }

    /** The line of the text, and below it a caret: two lines. A long line is cut. */
    public String excerpt() {
        var line = source.lineAt(start).replace('\t', ' ');
        int caret = source.charactersBefore(start);
        int length = Math.max(1, source.text().codePointCount(start, Math.max(start, end)));
        if (line.codePointCount(0, line.length()) > WIDEST_EXCERPT) {
            int from = Math.max(0, caret - WIDEST_EXCERPT / 2);
            var points = line.codePoints().skip(from).limit(WIDEST_EXCERPT).toArray();
            line = (from > 0 ? "…" : "") + new String(points, 0, points.length) + "…";
            caret -= from > 0 ? from - 1 : 0;
        }
        int room = Math.max(1, line.codePointCount(0, line.length()) - caret);
        return line + "\n" + " ".repeat(caret) + "^".repeat(Math.min(length, room));
    }
}
