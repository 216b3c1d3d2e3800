package dev.flakegen.nix;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets recursion over a tree go as deep as the tree is, whatever the stack of the thread that began: every so many
 * levels it goes on in a new thread, with a stack of its own, which the one before waits for.
 *
 * <p>One instance belongs to one recursion, which is one thread at a time.
 */
public final class DeepRecursion {
    /** Levels that the thread that begins is sure to have room for. */
    private static final int FIRST = 100;

    private static final int LEVELS = 1_000;
    private static final long STACK_BYTES = 32L << 20;

    private int depth;

    /** How many levels deep the recursion is. */
    public int depth() {
        return depth;
    }

    /** What the step gives, which is one level deeper. */
    public <T extends @Nullable Object> T descend(Supplier<T> step) {
        depth++;
        try {
            return depth % LEVELS == FIRST ? new Segment<>(step).run() : step.get();
        } finally {
            depth--;
        }
    }

    /** The levels of one thread. */
    private static final class Segment<T extends @Nullable Object> {
        private final Supplier<T> step;
        private @Nullable Supplier<T> result;
        private @Nullable RuntimeException exception;
        private @Nullable Error error;

        Segment(Supplier<T> step) {
            this.step = step;
        }

        T run() {
            var thread = new Thread(null, this::compute, "deep-recursion", STACK_BYTES);
            thread.start();
            await(thread);
            if (exception != null) {
                throw exception;
            } else if (error != null) {
                throw error;
            } else if (result == null) {
                throw new IllegalStateException("a thread ended without a result");
            }
            return result.get();
        }

        private void compute() {
            try {
                T value = step.get();
                result = () -> value;
            } catch (RuntimeException e) {
                exception = e;
            } catch (Error e) {
                error = e;
            }
        }

        /** To the end, as its result is needed; an interrupt meanwhile is passed on. */
        private static void await(Thread thread) {
            boolean interrupted = false;
            while (true) {
                try {
                    thread.join();
                    break;
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
