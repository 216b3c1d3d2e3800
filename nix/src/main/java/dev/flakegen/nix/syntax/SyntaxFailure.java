package dev.flakegen.nix.syntax;

/** A {@link SyntaxException} on its way out of the parser's recursion. */
final class SyntaxFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int start;
    private final int end;
    private final int first;

    private SyntaxFailure(Syntax at, String message, int first) {
        super(message, null, false, false);
        this.start = at.first().start();
        this.end = at.last().end();
        this.first = first;
    }

    SyntaxFailure(Syntax at, String message) {
        this(at, message, -1);
    }

    /** Of something that is there twice. */
    static SyntaxFailure duplicate(Syntax at, Syntax first, String message) {
        return new SyntaxFailure(at, message, first.first().start());
    }

    SyntaxException in(Source source) {
        var where = first < 0 ? "" : ", first at " + source.position(first);
        return new SyntaxException(source, start, end, getMessage() + where);
    }
}
