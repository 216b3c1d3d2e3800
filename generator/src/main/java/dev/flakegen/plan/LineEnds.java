package dev.flakegen.plan;

import java.io.ByteArrayOutputStream;

/** The ends of lines: LF in every generated file; CRLF where git or an editor writes those of another system. */
public final class LineEnds {
    private LineEnds() {}

    /** A text with LF in place of each CRLF. */
    public static byte[] unix(byte[] text) {
        var out = new ByteArrayOutputStream(text.length);
        for (int i = 0; i < text.length; i++) {
            boolean ofCrLf = text[i] == '\r' && i + 1 < text.length && text[i + 1] == '\n';
            if (!ofCrLf) {
                out.write(text[i]);
            }
        }
        return out.toByteArray();
    }
}
