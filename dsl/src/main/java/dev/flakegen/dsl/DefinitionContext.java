package dev.flakegen.dsl;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.model.Place;
import dev.flakegen.model.Reference;
import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.Expr;
import dev.flakegen.nix.NixValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the specs of one flake share: whether they can still be called, and what was wrong so far. */
final class DefinitionContext {
    private final Set<Diagnostic> diagnostics = new LinkedHashSet<>();
    private boolean ended;

    /**
     * The line that calls.
     *
     * @throws IllegalStateException if {@code define} has ended
     */
    Place here() {
        if (ended) {
            throw new IllegalStateException("a spec was called after define ended");
        }
        return CallerPlace.find();
    }

    void report(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    void end() {
        ended = true;
    }

    List<Diagnostic> diagnostics() {
        return new ArrayList<>(diagnostics);
    }

    /** The expression of a value, or of anything that {@link Values} takes; what is wrong with it is reported. */
    Expr value(Object value, Place place) {
        requireOwn(value, place);
        var expr = Values.expr(Objects.requireNonNull(value, "value"), place);
        expr.replacePlaceholders(placeholder -> {
            if (placeholder instanceof Reference.ToMistake mistake) {
                report(mistake.diagnostic());
            }
            return placeholder;
        });
        return expr;
    }

    List<Expr> values(NixValue[] values, Place place) {
        return Arrays.stream(values).map(value -> value(value, place)).toList();
    }

    /** Reports a spec of another flake. */
    void requireOwn(Object value, Place place) {
        var owner = owner(value);
        if (owner != null && owner != this) {
            report(Diagnostic.error(DiagnosticCode.FOREIGN_SPEC, "this belongs to the description of another flake")
                    .at(place)
                    .help("declare it in this flake, or take it from an input"));
        }
    }

    /** The flake that a value belongs to; null for what belongs to none, such as a file. */
    private static @Nullable DefinitionContext owner(Object value) {
        if (value instanceof OverlaySpec overlay) {
            return overlay.owner();
        }
        return value instanceof SpecValue spec ? spec.context() : null;
    }

    /** The names of systems; those that are not well-formed are reported. */
    List<AttrName> systems(NixSystem[] systems, Place place) {
        for (var system : systems) {
            if (!system.isWellFormed()) {
                report(Diagnostic.error(
                                DiagnosticCode.INVALID_SYSTEM, "'" + system.name() + "' is not the name of a system")
                        .at(place)
                        .help("a system is processor and operating system, such as x86_64-linux"));
            }
        }
        return names(Arrays.stream(systems));
    }

    /** The names of systems that something is restricted to: without those that were reported, lest they be again. */
    List<AttrName> only(NixSystem[] systems, Place place) {
        systems(systems, place);
        if (systems.length == 0) {
            report(Diagnostic.error(DiagnosticCode.UNKNOWN_SYSTEM, "this is for no system at all")
                    .at(place)
                    .help("name systems, or leave out .on(…) for all of the flake's"));
        }
        return names(Arrays.stream(systems).filter(NixSystem::isWellFormed));
    }

    /** What the model says of it: no systems named means no restriction. */
    static Optional<List<AttrName>> restriction(Set<AttrName> systems) {
        return systems.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(systems));
    }

    private static List<AttrName> names(Stream<NixSystem> systems) {
        return systems.map(system -> new AttrName(system.name())).distinct().toList();
    }

    /** A new name; one that is empty, or that Nix cannot hold, is reported. */
    AttrName name(String what, String name, Place place) {
        Objects.requireNonNull(name, "name");
        if (name.isEmpty()) {
            report(Diagnostic.error(DiagnosticCode.INVALID_NAME, "the name of " + what + " is empty")
                    .at(place));
        }
        Values.textMistake(name, place).ifPresent(this::report);
        return new AttrName(name);
    }

    /** A text that becomes a string of Nix. */
    String text(String text, Place place) {
        Values.textMistake(Objects.requireNonNull(text, "text"), place).ifPresent(this::report);
        return text;
    }
}
