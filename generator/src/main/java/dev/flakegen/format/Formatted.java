package dev.flakegen.format;

import dev.flakegen.model.Diagnostic;

/** What formatting makes of a file. */
public sealed interface Formatted {
    /** The text, formatted; of a file that does not parse, as it is. */
    String text();

    /** It is formatted already. */
    record Unchanged(String text) implements Formatted {}

    /** It looks otherwise when it is formatted. */
    record Changed(String text) implements Formatted {}

    /** It does not parse, and stays as it is. */
    record Wrong(String text, Diagnostic diagnostic) implements Formatted {}
}
