package dev.flakegen.dsl;

import dev.flakegen.model.Place;
import java.lang.StackWalker.StackFrame;

/** Finds the line of the description that calls: the first frame that is not flakegen's own. */
final class CallerPlace {
    private static final String OWN = "dev.flakegen.";

    private CallerPlace() {}

    static Place find() {
        return StackWalker.getInstance()
                .walk(frames -> frames.filter(frame -> !frame.getClassName().startsWith(OWN))
                        .findFirst())
                .map(CallerPlace::place)
                .orElseThrow(() -> new IllegalStateException("called by no description"));
    }

    private static Place place(StackFrame frame) {
        var type = frame.getClassName();
        var directory = type.substring(0, type.lastIndexOf('.') + 1).replace('.', '/');
        var file = frame.getFileName();
        return new Place(file == null ? type : directory + file, Math.max(frame.getLineNumber(), 1));
    }
}
