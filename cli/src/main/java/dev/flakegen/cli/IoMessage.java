package dev.flakegen.cli;

import dev.flakegen.apply.NothingWrittenException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** What went wrong with a file, in words: Java's own messages are often the file's name alone. */
final class IoMessage {
    private IoMessage() {}

    static String of(IOException e) {
        if (e instanceof NothingWrittenException nothing) {
            return of(nothing.failure()) + "; nothing was written";
        } else if (e instanceof AccessDeniedException denied) {
            return "no permission: " + denied.getFile();
        } else if (e instanceof NoSuchFileException missing) {
            return "no such file or directory: " + missing.getFile();
        } else if (e instanceof FileSystemException failed) {
            return failed.getFile() + ": " + (failed.getReason() == null ? "failed" : failed.getReason());
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
