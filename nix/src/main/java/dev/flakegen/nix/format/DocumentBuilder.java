package dev.flakegen.nix.format;

import dev.flakegen.nix.syntax.Token;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Builds a document piece by piece. Breaks that meet become one, and those at the edges of groups move out of them: so
 * each part can say what it wants around it without knowing its neighbours.
 */
final class DocumentBuilder {
    private final Document document = new Document();
    private final Deque<GroupKind> opening = new ArrayDeque<>();
    private Break pending = Break.SOFT;
    private boolean isBreakPending;
    private int nesting;

    void text(String text) {
        if (!text.isEmpty()) {
            flush();
            document.add(Document.Item.TEXT, text, nesting);
        }
    }

    /** Blanks that begin a line of a string. */
    void indentation(String blanks) {
        flush();
        document.add(Document.Item.INDENTATION, blanks, nesting);
    }

    /** The text of a token, as it is. */
    void text(Token token) {
        flush();
        document.add(Document.Item.TEXT, token, nesting);
    }

    /** Text that closes what was opened, and begins as deep as the line that it was opened in. */
    void closing(String text) {
        flush();
        document.add(Document.Item.CLOSING, text, nesting);
    }

    /** A comment, which may be as long as it likes, and is the last thing in its line. */
    void comment(String text) {
        flushBreak();
        document.add(Document.Item.COMMENT, text, nesting);
        breakWith(Break.HARD);
    }

    /** A comment after what was written, in the same line. */
    void trailingComment(String text) {
        document.add(Document.Item.TRAILING_COMMENT, text, nesting);
        breakWith(Break.HARD);
    }

    /**
     * A line break in a string: the next line begins at the margin.
     *
     * @param reset whether what begins in that line is indented from the margin too
     */
    void rawLineBreak(boolean reset) {
        flush();
        document.add(Document.Item.RAW_LINE_BREAK, reset ? 1 : 0, nesting);
    }

    /** So many line breaks, as they are. */
    void lineBreaks(int count) {
        flushBreak();
        document.add(Document.Item.LINE_BREAKS, count, nesting);
    }

    /** What follows begins lines as deep as the line that it follows in. */
    void level() {
        flush();
        document.add(Document.Item.LEVEL, "", nesting);
    }

    void breakWith(Break kind) {
        pending = isBreakPending ? Break.strongest(pending, kind) : kind;
        isBreakPending = true;
    }

    void group(Runnable content) {
        group(GroupKind.REGULAR, content);
    }

    void group(GroupKind kind, Runnable content) {
        open(kind);
        content.run();
        close();
    }

    /** A group that decides about the break before its content, too. */
    void groupThatBegins(Break kind, Runnable content) {
        flush();
        document.add(Document.Item.OPEN, GroupKind.REGULAR, nesting);
        document.add(Document.Item.BREAK, kind, nesting);
        content.run();
        close();
    }

    /** Begins a group, which {@link #close} ends. */
    void open(GroupKind kind) {
        opening.addLast(kind);
    }

    void close() {
        if (opening.isEmpty()) {
            document.add(Document.Item.CLOSE, "", nesting);
        } else {
            opening.removeLast(); // nothing was written into it
        }
    }

    /** Content that is indented by a level where it begins a line. */
    void nest(Runnable content) {
        nesting++;
        content.run();
        nesting--;
    }

    private void flushBreak() {
        if (isBreakPending) {
            document.add(Document.Item.BREAK, pending, nesting);
            isBreakPending = false;
        }
    }

    private void flush() {
        flushBreak();
        while (!opening.isEmpty()) {
            document.add(Document.Item.OPEN, opening.removeFirst(), nesting);
        }
    }

    Document build() {
        return document.complete();
    }
}
