package dev.flakegen.cli;

import dev.flakegen.compile.DescriptionHost;
import dev.flakegen.compile.LoadedDefinition;
import dev.flakegen.compile.RunnableDescription;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * The process of the command line, in which a description is a guest: it gets streams of its own, its settings go when
 * it has ended, and it cannot end the process.
 *
 * <p>Only a security manager could forbid {@code System.exit}; JDK 17 has deprecated it for removal, and JDK 24 has
 * none. But the thread that calls it waits until the shutdown hooks are done, and threads go on meanwhile. So a hook
 * finds out who ends the process: if it is the description, the run goes on to its own end with an error of that line,
 * and ends the process then.
 *
 * <p>{@code Runtime.halt} runs no hook; {@code flakegen}, the launcher, sees that the process did not end by itself: a
 * file that this class deletes is still there.
 */
final class OwnProcess implements DescriptionHost {
    /** How long other hooks may take, which can be a description's. */
    private static final long PATIENCE_MILLIS = 3000;

    private final InputStream in = System.in;
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final PrintStream guests = new PrintStream(new GuestStream(err), true, StandardCharsets.UTF_8);
    private final Thread hook = new Thread(this::ending, "flakegen-ending");

    private volatile Optional<DescriptionThread> description = Optional.empty();
    private OptionalInt status = OptionalInt.empty();
    private boolean endedByOther;

    private OwnProcess() {}

    /** Takes over the process that runs. */
    static OwnProcess takeOver() {
        var process = new OwnProcess();
        process.setGuestStreams();
        Runtime.getRuntime().addShutdownHook(process.hook);
        return process;
    }

    InputStream in() {
        return in;
    }

    PrintStream out() {
        return out;
    }

    PrintStream err() {
        return err;
    }

    private void setGuestStreams() {
        System.setIn(InputStream.nullInputStream());
        System.setOut(guests);
        System.setErr(guests);
    }

    @Override
    public LoadedDefinition run(RunnableDescription runnable) {
        var settings = ProcessSettings.current();
        var thread = new DescriptionThread(runnable);
        description = Optional.of(thread);
        try {
            return thread.result();
        } finally {
            description = Optional.empty();
            settings.restore();
            setGuestStreams();
        }
    }

    /**
     * Ends the process. Where a host forbids that, as Maven's exec plugin can, all is as it was before.
     *
     * @param proof a file that the launcher made, and that is gone where it was flakegen that came to its end; empty if
     *     there is none
     */
    void end(int exitStatus, String proof) {
        deleteProof(proof);
        synchronized (this) {
            status = OptionalInt.of(exitStatus);
            if (endedByOther) {
                Runtime.getRuntime().halt(exitStatus);
            }
        }
        try {
            System.exit(exitStatus);
        } finally {
            Runtime.getRuntime().removeShutdownHook(hook);
            System.setIn(in);
            System.setOut(out);
            System.setErr(err);
        }
    }

    private static void deleteProof(String proof) {
        try {
            if (!proof.isEmpty()) {
                Files.deleteIfExists(Path.of(proof));
            }
        } catch (IOException | InvalidPathException e) {
            // the launcher says that this run did not come to its end, and deletes it
        }
    }

    /** Runs when the process is being ended, by whomever. */
    private void ending() {
        var stacks = Thread.getAllStackTraces();
        var other = stacks.values().stream()
                .filter(stack -> calls(stack, Runtime.class.getName(), "exit"))
                .filter(stack -> !calls(stack, OwnProcess.class.getName(), "end"))
                .findFirst();
        synchronized (this) {
            if (status.isPresent()) {
                haltAfter(other.isPresent() ? 0 : PATIENCE_MILLIS, status.getAsInt());
                return;
            }
            endedByOther = other.isPresent();
        }
        if (other.isPresent()) {
            description.ifPresent(thread -> thread.processEndedBy(other.get()));
            waitForTheEnd();
        } else {
            description.ifPresent(this::stopped);
            signal(stacks).ifPresent(signal -> haltAfter(PATIENCE_MILLIS, signal));
        }
    }

    private static boolean calls(StackTraceElement[] stack, String type, String method) {
        return Arrays.stream(stack)
                .anyMatch(frame -> frame.getClassName().equals(type)
                        && frame.getMethodName().equals(method));
    }

    private void stopped(DescriptionThread thread) {
        var lines =
                thread.lines().stream().distinct().map(Object::toString).collect(Collectors.joining(", called at "));
        err.println("flakegen: stopped while the description was running" + (lines.isEmpty() ? "" : ", at " + lines));
    }

    /** The status of a process that a signal ends: the JVM has a thread that handles it, and is named for it. */
    private static Optional<Integer> signal(Map<Thread, StackTraceElement[]> stacks) {
        var statuses = Map.of("SIGHUP handler", 129, "SIGINT handler", 130, "SIGTERM handler", 143);
        return stacks.keySet().stream()
                .map(Thread::getName)
                .filter(statuses::containsKey)
                .map(statuses::get)
                .findFirst();
    }

    /** Ends the process though a hook of somebody else does not return. */
    private static void haltAfter(long millis, int exitStatus) {
        var thread = new Thread(
                () -> {
                    try {
                        Thread.sleep(millis);
                    } catch (InterruptedException e) {
                        // then at once
                    }
                    Runtime.getRuntime().halt(exitStatus);
                },
                "flakegen-halt");
        thread.setDaemon(true);
        thread.start();
    }

    private static void waitForTheEnd() {
        try {
            Thread.sleep(Long.MAX_VALUE);
        } catch (InterruptedException e) {
            waitForTheEnd();
        }
    }
}
