package dev.flakegen.compile;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.model.Place;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Where a source is not UTF-8. */
final class SourceEncoding {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private SourceEncoding() {}

    private static boolean marked(byte[] bytes) {
        return bytes.length >= BYTE_ORDER_MARK.length
                && Arrays.equals(bytes, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
    }

    /**
     * Of a source in UTF-16, as editors and shells of Windows write it: no line of it can be shown. Without a mark it
     * is known by the first character, which is one of ASCII in Java.
     */
    static Optional<Diagnostic> utf16(String file, byte[] bytes) {
        if (bytes.length < 2) {
            return Optional.empty();
        }
        int first = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        boolean isWide = first == 0xFEFF || first == 0xFFFE || bytes[0] == 0 || bytes[1] == 0;
        return isWide
                ? Optional.of(Diagnostic.error(DiagnosticCode.COMPILE_ERROR, file + " is in UTF-16, not in UTF-8")
                        .help("save the file as UTF-8"))
                : Optional.empty();
    }

    /** Of the first byte that is none, with what the line would be in the encoding that is the most likely one. */
    static Optional<Diagnostic> mistake(String file, byte[] bytes) {
        var rest = ByteBuffer.wrap(bytes);
        var result = StandardCharsets.UTF_8.newDecoder().decode(rest, CharBuffer.allocate(bytes.length), true);
        if (!result.isError()) {
            return Optional.empty();
        }
        int at = rest.position();
        int start = at;
        int line = 1;
        for (int i = 0; i < at; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        while (start > 0 && bytes[start - 1] != '\n') {
            start--;
        }
        start += start == 0 && marked(bytes) ? BYTE_ORDER_MARK.length : 0; // which is not shown
        int end = at;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        var latin1 = new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
        return Optional.of(Diagnostic.error(DiagnosticCode.COMPILE_ERROR, file + " is not UTF-8")
                .at(new Place(file, line, at - start + 1))
                .note("read as ISO 8859-1, Latin-1, the line is\n" + latin1.strip())
                .help("save the file as UTF-8"));
    }
}
