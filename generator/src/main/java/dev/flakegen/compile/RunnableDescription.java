package dev.flakegen.compile;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.Place;
import java.util.List;

/** A description that is compiled and loaded, for a {@link DescriptionHost} to run. */
public interface RunnableDescription {
    /** Creates the definition and calls it. What it throws becomes a diagnostic. */
    LoadedDefinition run();

    /** Returns the description's own lines in a stack, the innermost first. */
    List<Place> lines(StackTraceElement[] stack);

    /** Returns the result of a description that did not come to its end. */
    default LoadedDefinition failed(Diagnostic diagnostic) {
        return LoadedDefinition.failed(diagnostic);
    }
}
