package dev.flakegen.compile;

import dev.flakegen.dsl.Description;
import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.RefusedCallException;
import dev.flakegen.dsl.SourceLocator;
import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.model.Place;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Runs a definition. What it throws becomes a diagnostic, with the author's lines and none of ours. */
final class DescriptionRunner {
    private static final int MAX_FRAMES = 5;

    private final Predicate<String> isDescriptions;
    private final SourceLocator sources;

    /**
     * @param isDescriptions whether a class belongs to the description, by its binary name
     * @param sources of its classes; one that has none here stands in the directory of its package
     */
    DescriptionRunner(Predicate<String> isDescriptions, SourceLocator sources) {
        this.isDescriptions = isDescriptions;
        this.sources = sources;
    }

    /**
     * Makes a definition ready to run.
     *
     * @param type has a constructor without parameters
     */
    RunnableDescription runnable(Class<? extends FlakeDefinition> type) {
        return new RunnableDescription() {
            @Override
            public LoadedDefinition run() {
                return DescriptionRunner.this.run(type);
            }

            @Override
            public List<Place> lines(StackTraceElement[] stack) {
                return frames(stack);
            }
        };
    }

    private LoadedDefinition run(Class<? extends FlakeDefinition> type) {
        FlakeDefinition definition;
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true); // a class of a file's own need not be public
            definition = constructor.newInstance();
        } catch (InvocationTargetException | ExceptionInInitializerError e) {
            return LoadedDefinition.failed(failure(e.getCause()));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("it has a constructor without parameters", e);
        }
        return run(definition);
    }

    LoadedDefinition run(FlakeDefinition definition) {
        try {
            var description = Description.of(definition);
            return new LoadedDefinition(Optional.of(description), description.diagnostics());
        } catch (Description.ThrownException e) {
            if (e.getCause() instanceof OutOfMemoryError outOfMemory) {
                throw outOfMemory; // it is nobody's line
            }
            var diagnostics = new LinkedHashSet<>(e.before());
            diagnostics.add(failure(e.getCause()));
            return new LoadedDefinition(Optional.empty(), List.copyOf(diagnostics));
        }
    }

    private Diagnostic failure(Throwable thrown) {
        var cause =
                thrown instanceof ExceptionInInitializerError && thrown.getCause() != null ? thrown.getCause() : thrown;
        var refused = refused(cause);
        if (refused.isPresent()) {
            return refused.get();
        }
        var frames = frames(cause);
        var nullTaker = cause instanceof NullPointerException && !frames.isEmpty()
                ? ownMethod(cause)
                : Optional.<String>empty();
        if (nullTaker.isEmpty() && isBug(cause)) {
            throw new IllegalStateException("while the description was run: " + cause, cause);
        }
        var diagnostic = nullTaker
                .map(method -> Diagnostic.error(DiagnosticCode.INVALID_VALUE, "null is passed to " + method + "(…)")
                        .help("pass a value"))
                .orElseGet(() -> thrown(cause));
        return located(diagnostic, cause, frames.stream().distinct().toList());
    }

    /** What flakegen said of a call that it refused, even if that happened in another thread, which wraps it. */
    private static Optional<Diagnostic> refused(Throwable thrown) {
        return causes(thrown)
                .filter(RefusedCallException.class::isInstance)
                .map(refused -> ((RefusedCallException) refused).diagnostic())
                .findFirst();
    }

    /** A throwable and its causes, which can form a ring. */
    private static Stream<Throwable> causes(Throwable thrown) {
        var seen = Collections.newSetFromMap(new IdentityHashMap<Throwable, Boolean>());
        return Stream.iterate(thrown, cause -> cause != null && seen.add(cause), Throwable::getCause);
    }

    private static Diagnostic thrown(Throwable cause) {
        var diagnostic = Diagnostic.error(DiagnosticCode.DESCRIPTION_FAILED, "the description threw " + summary(cause));
        return cause instanceof StackOverflowError
                ? diagnostic.help("a method calls itself without end, or a value is nested too deep")
                : diagnostic;
    }

    /** With the lines that led there. */
    private Diagnostic located(Diagnostic failure, Throwable cause, List<Place> frames) {
        var diagnostic = frames.isEmpty() ? failure : failure.at(frames.get(0));
        for (var frame : frames.stream().skip(1).limit(MAX_FRAMES).toList()) {
            diagnostic = diagnostic.note("called at " + frame);
        }
        for (var deeper : causes(cause).skip(1).toList()) {
            diagnostic = diagnostic.note("caused by " + summary(deeper)
                    + frames(deeper).stream()
                            .findFirst()
                            .map(place -> " at " + place)
                            .orElse(""));
        }
        return diagnostic;
    }

    /** The method of flakegen that the description called, where the exception comes out of that. */
    private Optional<String> ownMethod(Throwable thrown) {
        var called = Arrays.stream(thrown.getStackTrace())
                .takeWhile(frame -> !isDescriptions.test(frame.getClassName()))
                .filter(frame -> !isJdk(frame.getClassName()))
                .toList();
        return called.isEmpty()
                ? Optional.empty()
                : Optional.of(called.get(called.size() - 1).getMethodName());
    }

    private static String summary(Throwable thrown) {
        var message = thrown.getMessage();
        return thrown.getClass().getName() + (message == null ? "" : ": " + message);
    }

    /** What flakegen's own code threw is its fault. */
    private static boolean isBug(Throwable thrown) {
        return !(thrown instanceof StackOverflowError)
                && Arrays.stream(thrown.getStackTrace())
                        .map(StackTraceElement::getClassName)
                        .filter(name -> !isJdk(name))
                        .findFirst()
                        .filter(name -> name.startsWith("dev.flakegen."))
                        .isPresent();
    }

    static boolean isJdk(String className) {
        return className.startsWith("java.") || className.startsWith("jdk.") || className.startsWith("sun.");
    }

    private List<Place> frames(Throwable thrown) {
        return frames(thrown.getStackTrace());
    }

    private List<Place> frames(StackTraceElement[] stack) {
        return Arrays.stream(stack)
                .filter(frame -> isDescriptions.test(frame.getClassName()) && frame.getFileName() != null)
                .map(this::place)
                .toList();
    }

    private Place place(StackTraceElement frame) {
        var name = frame.getClassName();
        var directory = name.substring(0, name.lastIndexOf('.') + 1).replace('.', '/');
        var source = sources.sourceOf(name).orElse(directory + frame.getFileName());
        return new Place(source, Math.max(frame.getLineNumber(), 1));
    }
}
