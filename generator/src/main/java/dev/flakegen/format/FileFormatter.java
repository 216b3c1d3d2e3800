package dev.flakegen.format;

import dev.flakegen.apply.FileRewriter;
import dev.flakegen.nix.format.NixFormatter;
import dev.flakegen.nix.syntax.SyntaxException;
import dev.flakegen.project.NixFile;
import dev.flakegen.report.NixMistake;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;

/** Formats Nix files. */
public final class FileFormatter {
    private static final int ATTEMPTS = 150;
    private static final Duration PAUSE = Duration.ofMillis(20);

    private FileFormatter() {}

    /** What formatting would make of a file; nothing is written. */
    public static Formatted look(NixFile file) throws IOException {
        return look(file.name(), file.read());
    }

    /**
     * What formatting would make of a text.
     *
     * @param name of the file, as messages say it
     */
    public static Formatted look(String name, byte[] bytes) {
        try {
            var text = NixFormatter.format(bytes);
            return Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes)
                    ? new Formatted.Unchanged(text)
                    : new Formatted.Changed(text);
        } catch (SyntaxException e) {
            var text = new String(bytes, StandardCharsets.UTF_8);
            return new Formatted.Wrong(text, NixMistake.of(name, text, e));
        }
    }

    /**
     * Formats a file, replacing it at one stroke; nothing is written where nothing changes. What somebody else writes to
     * it meanwhile is not lost: it is formatted then.
     */
    public static Formatted format(NixFile file) throws IOException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var rewriter = FileRewriter.of(file.path());
            var formatted = look(file);
            if (!(formatted instanceof Formatted.Changed changed)
                    || rewriter.rewrite(changed.text().getBytes(StandardCharsets.UTF_8))) {
                return formatted;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        throw new FileSystemException(file.path().toString(), null, "another program is writing it");
    }
}
