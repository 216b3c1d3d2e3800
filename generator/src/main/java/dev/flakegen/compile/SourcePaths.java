package dev.flakegen.compile;

import java.nio.file.Path;
import javax.tools.FileObject;

/** Names of sources as diagnostics say them: relative to the project's directory, with slashes. */
final class SourcePaths {
    private SourcePaths() {}

    static String relative(Path root, FileObject source) {
        var path = Path.of(source.toUri());
        return path.startsWith(root)
                ? root.relativize(path).toString().replace('\\', '/')
                : path.getFileName().toString();
    }
}
