package dev.flakegen.generator;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.Flake;
import dev.flakegen.plan.FileTree;
import dev.flakegen.project.ProjectPath;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a definition makes.
 *
 * @param flake what was described; empty where something is wrong
 * @param files that it is generated as; empty likewise
 * @param diagnostics what is wrong, and warnings
 * @param sources the project's own files and directories that the flake uses
 */
public record Generation(
        Optional<Flake> flake, Optional<FileTree> files, List<Diagnostic> diagnostics, SortedSet<ProjectPath> sources) {
    public Generation {
        diagnostics = List.copyOf(diagnostics);
        sources = Collections.unmodifiableSortedSet(new TreeSet<>(sources));
    }

    static Generation wrong(List<Diagnostic> diagnostics) {
        return new Generation(Optional.empty(), Optional.empty(), diagnostics, new TreeSet<>());
    }
}
