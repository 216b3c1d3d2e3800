package dev.flakegen.dsl;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.Place;
import java.lang.StackWalker.StackFrame;
import java.util.List;
import java.util.Optional;

/** Finds the line of the description that calls: the first frame that is neither flakegen's own nor the JDK's. */
final class CallerPlace {
    private static final List<String> NOT_THE_DESCRIPTION = List.of("dev.flakegen.", "java.", "jdk.", "sun.");

    private CallerPlace() {}

    /**
     * The line that calls.
     *
     * @throws RefusedCallException if there is none, as where a thread calls a method of flakegen by itself
     */
    static Place find() {
        return caller().orElseThrow(RefusedCallException::byAnotherThread);
    }

    /** A diagnostic of the line that calls; of none, where a thread calls by itself. */
    static Diagnostic of(Diagnostic diagnostic) {
        return caller().map(diagnostic::at).orElse(diagnostic);
    }

    private static Optional<Place> caller() {
        return StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
                .walk(frames -> frames.filter(CallerPlace::isDescription).findFirst())
                .map(CallerPlace::place);
    }

    private static boolean isDescription(StackFrame frame) {
        return NOT_THE_DESCRIPTION.stream().noneMatch(frame.getClassName()::startsWith);
    }

    private static Place place(StackFrame frame) {
        var source = frame.getDeclaringClass().getClassLoader() instanceof SourceLocator loader
                ? loader.sourceOf(frame.getClassName())
                : Optional.<String>empty();
        return new Place(source.orElseGet(() -> inItsPackage(frame)), Math.max(frame.getLineNumber(), 1));
    }

    private static String inItsPackage(StackFrame frame) {
        var type = frame.getClassName();
        var directory = type.substring(0, type.lastIndexOf('.') + 1).replace('.', '/');
        var file = frame.getFileName();
        return file == null ? type : directory + file;
    }
}
