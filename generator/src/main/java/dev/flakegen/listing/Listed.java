package dev.flakegen.listing;

import dev.flakegen.model.WholeDirectory;
import dev.flakegen.nix.AttrName;
import dev.flakegen.project.ProjectPath;
import java.util.List;

/**
 * A package or module that stands in a whole directory.
 *
 * @param path the file, or the directory with a default.nix
 * @param file the file that Nix reads
 */
record Listed(AttrName name, ProjectPath path, ProjectPath file, WholeDirectory from) {
    /** Whether a path, as a description gives it, means this. */
    boolean isAt(String text) {
        return ProjectPath.parse(text)
                .filter(other -> List.of(path, file).contains(other))
                .isPresent();
    }
}
