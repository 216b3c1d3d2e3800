package dev.flakegen.validate;

import dev.flakegen.project.Entry;
import dev.flakegen.project.ProjectDirectory;
import dev.flakegen.project.ProjectPath;
import java.io.IOException;
import java.util.Optional;

/** A Nix file that the description names, or the default.nix of a directory that it names. */
record ImportedFile(ProjectPath path, byte[] bytes) {
    /** Empty where there is none, which is told where the description names it. */
    static Optional<ImportedFile> read(ProjectDirectory project, String text) throws IOException {
        var path = ProjectPath.parse(text);
        if (path.isEmpty() || text.isEmpty()) {
            return Optional.empty();
        }
        var file = project.look(path.get()) == Entry.DIRECTORY ? path.get().resolve("default.nix") : path.get();
        return project.read(file).map(bytes -> new ImportedFile(file, bytes));
    }
}
