package dev.flakegen.dsl;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.Flake;
import dev.flakegen.model.WholeDirectory;
import java.util.List;

/**
 * What a definition says: the flake, and what was wrong with the calls that described it.
 *
 * @param flake usable even where there are diagnostics, so that all that is wrong can be told at once; without what
 *     stands in whole directories
 * @param directories whose packages and modules are the flake's too
 */
public record Description(Flake flake, List<WholeDirectory> directories, List<Diagnostic> diagnostics) {
    public Description {
        directories = List.copyOf(directories);
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * Runs a definition.
     *
     * @throws ThrownException if it throws
     */
    public static Description of(FlakeDefinition definition) throws ThrownException {
        var context = new DefinitionContext();
        var spec = new FlakeSpec(context);
        try {
            definition.define(spec);
        } catch (Throwable e) {
            throw new ThrownException(context.diagnostics(), e);
        }
        context.end();
        return new Description(spec.toModel(), spec.directories(), context.diagnostics());
    }

    /** A definition threw; the cause is what. */
    public static final class ThrownException extends Exception {
        private static final long serialVersionUID = 1;

        private final transient List<Diagnostic> before;

        ThrownException(List<Diagnostic> before, Throwable cause) {
            super(cause);
            this.before = List.copyOf(before);
        }

        /** What was wrong with the calls before that. */
        public List<Diagnostic> before() {
            return before;
        }
    }
}
