package dev.flakegen.compile;

/**
 * The place where a description runs.
 *
 * <p>A description is Java code of its author, and can do to the process what any code can: end it, write to its
 * standard output, change its default locale. Only who owns the process can guard it, as the command line does; a
 * library must not.
 */
@FunctionalInterface
public interface DescriptionHost {
    /** The thread that asks. Nothing is guarded but that thread's class loader. */
    DescriptionHost CALLER = description -> {
        var thread = Thread.currentThread();
        var loader = thread.getContextClassLoader();
        try {
            return description.run();
        } finally {
            thread.setContextClassLoader(loader);
        }
    };

    /** Runs a description to its end, or says why that did not come. */
    LoadedDefinition run(RunnableDescription description);
}
