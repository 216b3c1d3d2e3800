package dev.flakegen.watch;

import java.util.function.Supplier;

/** Watches over work that may never end, and lets the user know what a run is waiting for. Any thread may call it. */
public interface Watch {
    /** Keeps silent, for a library. */
    Watch SILENT = new Watch() {
        @Override
        public void say(String line) {}

        @Override
        public Watching over(Supplier<String> what) {
            return () -> {};
        }
    };

    /**
     * Says something now.
     *
     * @param line what the run is doing, as a sentence of its own, without a full stop
     */
    void say(String line);

    /**
     * Watches over the work that follows, until the result is closed. Work that takes long is said to, with what it is
     * and where.
     *
     * @param what the work, after "still waiting for"; asked from another thread each time that it is to be said
     */
    Watching over(Supplier<String> what);

    /** Ends when it is closed. */
    interface Watching extends AutoCloseable {
        @Override
        void close();
    }
}
