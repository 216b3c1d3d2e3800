package dev.flakegen.compile;

import dev.flakegen.dsl.Description;
import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.model.Place;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Runs a definition. What it throws becomes a diagnostic, with the author's lines and none of ours. */
final class DescriptionRunner {
    private static final int FRAMES_TOLD = 5;

    private final Predicate<String> isDescriptions;

    /**
     * @param isDescriptions whether a class belongs to the description, by its binary name
     */
    DescriptionRunner(Predicate<String> isDescriptions) {
        this.isDescriptions = isDescriptions;
    }

    LoadedDefinition run(Class<? extends FlakeDefinition> type) {
        FlakeDefinition definition;
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true); // a class of a file's own need not be public
            definition = constructor.newInstance();
        } catch (InvocationTargetException | ExceptionInInitializerError e) {
            return LoadedDefinition.failed(failure(e.getCause()));
        } catch (ReflectiveOperationException e) {
            return LoadedDefinition.failed(Diagnostic.error(
                            DiagnosticCode.DEFINITION_NOT_CREATED,
                            "class '" + type.getName()
                                    + "' cannot be created: it has no constructor without parameters")
                    .help("make it a class of its own, or a static one, with a constructor without parameters"));
        }
        return run(definition);
    }

    LoadedDefinition run(FlakeDefinition definition) {
        try {
            var description = Description.of(definition);
            return new LoadedDefinition(Optional.of(description), description.diagnostics());
        } catch (Exception | StackOverflowError e) {
            return LoadedDefinition.failed(failure(e));
        } catch (VirtualMachineError e) {
            throw e; // out of memory is nobody's line
        } catch (Error e) {
            return LoadedDefinition.failed(failure(e));
        }
    }

    private Diagnostic failure(Throwable thrown) {
        var cause =
                thrown instanceof ExceptionInInitializerError && thrown.getCause() != null ? thrown.getCause() : thrown;
        if (isBug(cause)) {
            throw new IllegalStateException("while the description was run: " + cause, cause);
        }
        var frames = frames(cause);
        var diagnostic = Diagnostic.error(DiagnosticCode.DESCRIPTION_FAILED, "the description threw " + summary(cause));
        if (!frames.isEmpty()) {
            diagnostic = diagnostic.at(frames.get(0));
        }
        for (var frame : frames.stream().skip(1).distinct().limit(FRAMES_TOLD).toList()) {
            diagnostic = diagnostic.note("called at " + frame);
        }
        for (var deeper = cause.getCause(); deeper != null; deeper = deeper.getCause()) {
            diagnostic = diagnostic.note("caused by " + summary(deeper)
                    + frames(deeper).stream()
                            .findFirst()
                            .map(place -> " at " + place)
                            .orElse(""));
        }
        return diagnostic;
    }

    private static String summary(Throwable thrown) {
        var message = thrown.getMessage();
        return thrown.getClass().getName() + (message == null ? "" : ": " + message);
    }

    /** What flakegen's own code threw is its fault; but for null, and a call too late, which it refuses so. */
    private static boolean isBug(Throwable thrown) {
        boolean refusal = thrown instanceof NullPointerException || thrown instanceof IllegalStateException;
        return !refusal
                && !(thrown instanceof StackOverflowError)
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
        return Arrays.stream(thrown.getStackTrace())
                .filter(frame -> isDescriptions.test(frame.getClassName()) && frame.getFileName() != null)
                .map(DescriptionRunner::place)
                .toList();
    }

    private static Place place(StackTraceElement frame) {
        var name = frame.getClassName();
        var directory = name.substring(0, name.lastIndexOf('.') + 1).replace('.', '/');
        return new Place(directory + frame.getFileName(), Math.max(frame.getLineNumber(), 1));
    }
}
