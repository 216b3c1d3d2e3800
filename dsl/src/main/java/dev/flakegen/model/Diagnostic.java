package dev.flakegen.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is wrong, for the person who can fix it: where, what, why, and what to do.
 *
 * @param code stable, to look it up by
 * @param message one sentence without a full stop
 * @param place absent where it is about no line
 * @param notes further facts and places, in order
 * @param help what to do
 */
public record Diagnostic(
        DiagnosticCode code,
        Severity severity,
        String message,
        Optional<Place> place,
        List<String> notes,
        Optional<String> help) {
    /** Whether it stops the run. */
    public enum Severity {
        ERROR,
        WARNING
    }

    public Diagnostic {
        notes = List.copyOf(notes);
    }

    public static Diagnostic error(DiagnosticCode code, String message) {
        return new Diagnostic(code, Severity.ERROR, message, Optional.empty(), List.of(), Optional.empty());
    }

    public static Diagnostic warning(DiagnosticCode code, String message) {
        return new Diagnostic(code, Severity.WARNING, message, Optional.empty(), List.of(), Optional.empty());
    }

    /** The same, about this line. */
    public Diagnostic at(Place where) {
        return new Diagnostic(code, severity, message, Optional.of(where), notes, help);
    }

    /** The same, with a further note. */
    public Diagnostic note(String text) {
        var all = new ArrayList<>(notes);
        all.add(text);
        return new Diagnostic(code, severity, message, place, all, help);
    }

    /** The same, with what to do. */
    public Diagnostic help(String text) {
        return new Diagnostic(code, severity, message, place, notes, Optional.of(text));
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
