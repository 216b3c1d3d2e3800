package dev.flakegen.listing;

import dev.flakegen.project.NixFileSearch;
import dev.flakegen.project.ProjectDirectory;
import dev.flakegen.project.ProjectPath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/**
 * What is on disk in a directory, and not there as far as the flake goes: what git ignores, which Nix does not see, and
 * what flakegen writes, which may be gone after this run.
 *
 * @param onDisk the directory, absolute, without links
 */
record Absent(ProjectPath directory, Path onDisk, Set<Path> ignored, Set<ProjectPath> generated) {
    static Absent from(
            ProjectPath directory, ProjectDirectory project, NixFileSearch.Ignored ignored, Set<ProjectPath> generated)
            throws IOException {
        var onDisk = project.locate(directory).toRealPath();
        return new Absent(directory, onDisk, ignored.below(onDisk), generated);
    }

    boolean contains(ProjectPath file) {
        return generated.contains(file) || isIgnored(file);
    }

    private boolean isIgnored(ProjectPath file) {
        if (ignored.isEmpty()) {
            return false;
        }
        var below = file.names().subList(directory.names().size(), file.names().size());
        return ignored.contains(onDisk.resolve(String.join("/", below)));
    }
}
