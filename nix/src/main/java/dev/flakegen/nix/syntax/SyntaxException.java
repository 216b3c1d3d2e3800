package dev.flakegen.nix.syntax;

/** What is wrong in a Nix text, and where. */
public final class SyntaxException extends Exception {
    private static final long serialVersionUID = 1;

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

    /** Where the wrong piece begins, as an index into the text. */
    public int start() {
        return start;
    }

    /** The line of the text, and below it a caret: two lines. A long line is cut. */
    public String excerpt() {
        return source.excerpt(start, end);
    }
}
