package dev.flakegen.generator;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.plan.FileTree;
import java.util.List;
import java.util.Optional;

/**
 * What a definition makes.
 *
 * @param files empty where something is wrong
 * @param diagnostics what is wrong, and warnings
 */
public record Generation(Optional<FileTree> files, List<Diagnostic> diagnostics) {
    public Generation {
        diagnostics = List.copyOf(diagnostics);
    }
}
