package dev.flakegen.cli;

import dev.flakegen.compile.LoadedDefinition;
import dev.flakegen.compile.RunnableDescription;
import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.model.Place;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * A description that runs in a thread of its own. One that calls {@code System.exit} never returns from there; whoever
 * waits for it goes on all the same.
 */
final class DescriptionThread {
    private static final int MAX_LINES = 5;

    private final RunnableDescription description;
    private final CompletableFuture<LoadedDefinition> result = new CompletableFuture<>();
    private final Thread thread = new Thread(this::run, "description");

    DescriptionThread(RunnableDescription description) {
        this.description = description;
        thread.setDaemon(true);
    }

    private void run() {
        try {
            result.complete(description.run());
        } catch (Throwable e) {
            result.completeExceptionally(e);
        }
    }

    /** Starts it and waits for its end. */
    LoadedDefinition result() {
        thread.start();
        try {
            return result.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        } finally {
            // A description may interrupt every thread that it finds; files are read and written in this one.
            Thread.interrupted();
        }
    }

    /**
     * Ends the wait with an error: the process is being ended.
     *
     * @param stack of the thread that does it, which need not be this one
     */
    void processEndedBy(StackTraceElement[] stack) {
        var lines = description.lines(stack);
        boolean own = !lines.isEmpty();
        var diagnostic = Diagnostic.error(
                        DiagnosticCode.DESCRIPTION_FAILED, "the description ends the process, with " + call(stack))
                .help("return from define to end it; throw an exception to say what is wrong");
        result.complete(description.failed(at(own ? lines : lines(), diagnostic)));
    }

    private static Diagnostic at(List<Place> lines, Diagnostic diagnostic) {
        var placed = lines.isEmpty() ? diagnostic : diagnostic.at(lines.get(0));
        for (var line : lines.stream().distinct().skip(1).limit(MAX_LINES).toList()) {
            placed = placed.note("called at " + line);
        }
        return placed;
    }

    /** The method as its author wrote it. */
    private static String call(StackTraceElement[] stack) {
        for (var frame : stack) {
            if (frame.getClassName().equals(System.class.getName())) {
                return "System." + frame.getMethodName();
            }
        }
        return "Runtime.exit";
    }

    /** Returns the lines that it is at now, the innermost first. */
    List<Place> lines() {
        return description.lines(thread.getStackTrace());
    }
}
