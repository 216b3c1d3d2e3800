package dev.flakegen.dsl;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;

/**
 * A call that can no longer be taken note of, as it comes too late, or that must not be, as it comes from another thread.
 * Its diagnostic says what is wrong with it, and where.
 */
public final class RefusedCallException extends IllegalStateException {
    private static final long serialVersionUID = 1;

    private final transient Diagnostic diagnostic;

    private RefusedCallException(Diagnostic diagnostic) {
        super(diagnostic.message()
                + diagnostic.place().map(place -> " (" + place + ")").orElse(""));
        this.diagnostic = diagnostic;
    }

    /** A spec that is called after its define has ended. */
    static RefusedCallException afterDefine() {
        return told(
                Diagnostic.error(DiagnosticCode.CALLED_TOO_LATE, "a spec is called after the define that it belongs to")
                        .help("call specs while define runs: keep none in a static field, or for another thread"));
    }

    /** A set that is set further after it was passed on. */
    static RefusedCallException afterUse() {
        return told(Diagnostic.error(DiagnosticCode.CALLED_TOO_LATE, "attrs() is set after it was passed on")
                .note("what it was passed to has it as it was then")
                .help("set all of it before"));
    }

    /** A call that does not come from where {@code define} runs. */
    static RefusedCallException byAnotherThread() {
        return told(Diagnostic.error(
                        DiagnosticCode.CALLED_BY_ANOTHER_THREAD, "flakegen is called by another thread than define's")
                .note("what is declared first could be another thing on each run")
                .help("call it where define runs, as in a stream that is not parallel"));
    }

    private static RefusedCallException told(Diagnostic diagnostic) {
        return new RefusedCallException(CallerPlace.of(diagnostic));
    }

    public Diagnostic diagnostic() {
        return diagnostic;
    }
}
