package dev.flakegen.render;

import freemarker.core.Environment;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps nothing of a text but which piece of a template wrote one character of it. FreeMarker says where it is at work to
 * whoever fails; so at each piece, up to that of the character, a failure is made, and asked.
 */
final class OriginWriter extends Writer {
    private final int offset;
    private int written;
    private @Nullable TemplateException piece;
    private String textOfPiece = "";
    private int startOfPiece;

    /**
     * @param offset of the character; one behind the last means the last that is no white space
     */
    OriginWriter(int offset) {
        this.offset = offset;
    }

    @Override
    public void write(char[] buffer, int start, int length) {
        write(new String(buffer, start, length));
    }

    @Override
    public void write(String text) {
        if (written <= offset && !text.isBlank()) {
            piece = new TemplateException("", Environment.getCurrentEnvironment());
            textOfPiece = text;
            startOfPiece = written;
        }
        written += text.length();
    }

    /** Where the piece is; empty if nothing was written. */
    Optional<Origin> origin(Configuration templates) throws IOException {
        if (piece == null || piece.getLineNumber() == null) {
            return Optional.empty();
        }
        var template = piece.getTemplateSourceName();
        var source = templates
                .getTemplate(template)
                .getSource(
                        piece.getColumnNumber(),
                        piece.getLineNumber(),
                        piece.getEndColumnNumber(),
                        piece.getEndLineNumber());
        return Optional.of(new Origin(template, piece.getLineNumber() + linesInto(source)));
    }

    /**
     * How many lines into the piece the character is. A piece is a tag; or text between tags, written as it stands, but for
     * the end of the line of a tag before it, and white space before one behind it.
     */
    private int linesInto(String source) {
        if (!source.contains(textOfPiece)) {
            return 0;
        }
        var before = textOfPiece.substring(0, Math.min(offset - startOfPiece, textOfPiece.length()));
        boolean atEnd = before.length() == textOfPiece.length();
        return lines(source) - lines(textOfPiece) + lines(atEnd ? before.stripTrailing() : before);
    }

    private static int lines(String text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
