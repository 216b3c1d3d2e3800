package dev.flakegen.cli;

import java.io.IOException;

/** An outside tool failed. */
final class ToolException extends IOException {
    private static final long serialVersionUID = 1;

    ToolException(String message) {
        super(message);
    }
}
