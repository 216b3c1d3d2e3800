package dev.flakegen.dsl;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.model.Place;
import dev.flakegen.model.Reference;
import dev.flakegen.model.WholeDirectory;
import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.Expr;
import dev.flakegen.nix.NixValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the specs of one flake share: whether they can still be called, and what was wrong so far. */
final class DefinitionContext {
    private final Thread thread = Thread.currentThread();
    private final Set<Diagnostic> diagnostics = Collections.synchronizedSet(new LinkedHashSet<>());
    private volatile boolean ended;

    /**
     * The line that calls.
     *
     * @throws RefusedCallException if {@code define} has ended, or the call comes from another thread
     */
    Place here() {
        if (ended) {
            throw RefusedCallException.afterDefine();
        } else if (Thread.currentThread() != thread) {
            var refused = RefusedCallException.byAnotherThread();
            report(refused.diagnostic()); // whatever becomes of what is thrown there
            throw refused;
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
        synchronized (diagnostics) {
            return new ArrayList<>(diagnostics);
        }
    }

    /** A value that refers to something of this flake. */
    Expr refer(Reference reference) {
        return new OwnedReference(this, reference);
    }

    /** The expression of a value, or of anything that {@link Values} takes; what is wrong with it is reported. */
    Expr value(Object value, Place place) {
        var expr = Values.expr(Objects.requireNonNull(value, "value"), place);
        return expr.replacePlaceholders(placeholder -> {
            if (placeholder instanceof Reference.ToMistake mistake) {
                report(mistake.diagnostic());
            } else if (placeholder instanceof OwnedReference owned) {
                requireOwn(owned, place);
                return owned.reference();
            }
            return placeholder;
        });
    }

    List<Expr> values(NixValue[] values, Place place) {
        return Arrays.stream(Objects.requireNonNull(values, "values"))
                .map(value -> value(value, place))
                .toList();
    }

    /** Reports what refers to something of another flake. */
    private void requireOwn(OwnedReference owned, Place place) {
        if (owned.owner() != this) {
            report(Diagnostic.error(
                            DiagnosticCode.FOREIGN_SPEC,
                            owned.reference().what() + " belongs to the description of another flake")
                    .at(place)
                    .help("declare it in this one, or take it from an input; what a define declared is of use to that"
                            + " one alone"));
        }
    }

    /** Reports an input of another flake. */
    void requireOwn(InputSpec input, Place place) {
        requireOwn(new OwnedReference(input.context(), input.reference()), place);
    }

    /** The names of systems. One with a mistake is reported, and becomes what was meant, lest it be told again. */
    List<AttrName> systems(NixSystem[] systems, Place place) {
        report(systems, place);
        return names(Arrays.stream(systems).map(NixSystem::meant));
    }

    /** The names of systems that something is restricted to: without those that were reported. */
    List<AttrName> only(NixSystem[] systems, Place place) {
        report(systems, place);
        if (systems.length == 0) {
            report(Diagnostic.error(DiagnosticCode.UNKNOWN_SYSTEM, "on(…) is given no system at all")
                    .at(place)
                    .help("name systems, or leave out .on(…) for all of the flake's"));
        }
        return names(Arrays.stream(systems)
                .filter(system -> system.mistake().isEmpty())
                .map(NixSystem::name));
    }

    private void report(NixSystem[] systems, Place place) {
        for (var system : Objects.requireNonNull(systems, "systems")) {
            Objects.requireNonNull(system, "system").mistake().ifPresent(mistake -> report(mistake.at(place)));
        }
    }

    /** The systems of the model, sorted; no systems named means no restriction. */
    static Optional<List<AttrName>> restriction(Set<AttrName> systems) {
        return systems.isEmpty()
                ? Optional.empty()
                : Optional.of(systems.stream().sorted().toList());
    }

    private static List<AttrName> names(Stream<String> systems) {
        return systems.map(AttrName::new).distinct().toList();
    }

    /**
     * A new name. One that is empty, or that Nix cannot hold, is reported; question marks stand for what it cannot hold,
     * lest it be told again.
     *
     * @param what has the name, as a message says it: {@code a package}
     */
    AttrName name(String what, String name, Place place) {
        Objects.requireNonNull(name, "name");
        if (name.isEmpty()) {
            report(Diagnostic.error(DiagnosticCode.INVALID_NAME, "the name of " + what + " is empty")
                    .at(place)
                    .help("give it one"));
        }
        return new AttrName(text(name, place));
    }

    /** A text that becomes a string of Nix. What it cannot hold is reported, and question marks stand for it. */
    String text(String text, Place place) {
        var mistake = Values.textMistake(Objects.requireNonNull(text, "text"), place);
        mistake.ifPresent(this::report);
        return mistake.isPresent() ? Values.writable(text) : text;
    }

    /**
     * A file of the project. One that no path can name is reported.
     *
     * @param imported whether Nix imports it
     */
    Reference.ToFile file(String path, boolean imported, Place place) {
        Values.pathMistake(Objects.requireNonNull(path, "path"), place).ifPresent(this::report);
        return new Reference.ToFile(path, imported, place);
    }

    /** A directory that is declared as a whole. A path that no directory can have is reported, and so are such names. */
    WholeDirectory directory(WholeDirectory.Members members, String path, String[] except, Place place) {
        var names = Arrays.stream(Objects.requireNonNull(except, "except"))
                .map(name -> text(name, place))
                .toList();
        return new WholeDirectory(members, file(path, false, place), names);
    }
}
