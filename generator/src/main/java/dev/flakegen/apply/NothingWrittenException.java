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

    /** What could not be written, and why. */
    public IOException failure() {
        return failure;
    }
}
