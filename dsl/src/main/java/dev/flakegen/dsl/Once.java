package dev.flakegen.dsl;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.model.Place;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that is said once. The second time is reported, and the first one stays.
 *
 * @param <T> what is said
 */
final class Once<T> {
    private final DefinitionContext context;
    private final String what;
    private @Nullable T value;
    private @Nullable Place place;

    /**
     * @param what is said, as a message names it: {@code the description}
     */
    Once(DefinitionContext context, String what) {
        this.context = context;
        this.what = what;
    }

    T set(T value, Place here) {
        if (this.value != null) {
            context.report(Diagnostic.error(DiagnosticCode.DUPLICATE_SETTING, what + " is given twice")
                    .at(here)
                    .note("first given at " + place)
                    .help("keep one of the two"));
            return value;
        }
        this.value = value;
        this.place = here;
        return value;
    }

    Optional<T> get() {
        return Optional.ofNullable(value);
    }
}
