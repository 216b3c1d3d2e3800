package dev.flakegen.render;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.plan.FileTree;
import java.util.List;

/**
 * What rendering made.
 *
 * @param diagnostics templates of the project that failed; their files are missing
 */
public record Rendering(FileTree files, List<Diagnostic> diagnostics) {
    public Rendering {
        diagnostics = List.copyOf(diagnostics);
    }
}
