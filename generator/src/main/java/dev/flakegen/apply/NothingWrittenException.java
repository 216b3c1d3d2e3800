package dev.flakegen.apply;

import java.io.IOException;

/** Thrown when a plan cannot be carried out, and all is as it was; see {@code getCause()}. */
public final class NothingWrittenException extends IOException {
    private static final long serialVersionUID = 1;

    private final IOException failure;

    NothingWrittenException(IOException failure) {
        super(failure.getMessage(), failure);
        this.failure = failure;
    }

    /** The path that could not be written, and the reason. */
    public IOException failure() {
        return failure;
    }
}
