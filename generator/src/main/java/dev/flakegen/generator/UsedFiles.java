package dev.flakegen.generator;

import dev.flakegen.nix.Expr;
import dev.flakegen.nix.ExprRewriter;
import dev.flakegen.nix.PathLiteral;
import dev.flakegen.nix.parser.NixParser;
import dev.flakegen.nix.syntax.SyntaxException;
import dev.flakegen.project.Entry;
import dev.flakegen.project.ProjectDirectory;
import dev.flakegen.project.ProjectPath;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The project's own files that a flake uses: those that its description names, all in directories that it names, and the
 * Nix files that these name in turn. They are looked up at the first question, as most runs delete nothing.
 */
final class UsedFiles {
    private final ProjectDirectory project;
    private final Set<ProjectPath> named;
    private final Set<ProjectPath> generated;
    private @Nullable Set<ProjectPath> reached;

    /**
     * @param named files and directories that the description names
     * @param generated files that this run makes: what they name now is not what they will name
     */
    UsedFiles(ProjectDirectory project, Collection<ProjectPath> named, Collection<ProjectPath> generated) {
        this.project = project;
        this.named = Set.copyOf(named);
        this.generated = Set.copyOf(generated);
    }

    boolean contains(ProjectPath path) throws IOException {
        return named.contains(path)
                || path.parents().stream().anyMatch(directory -> !directory.isProject() && named.contains(directory))
                || reached().contains(path);
    }

    private Set<ProjectPath> reached() throws IOException {
        if (reached == null) {
            var files = new HashSet<ProjectPath>();
            var open = new ArrayDeque<>(named);
            for (var path = open.poll(); path != null; path = open.poll()) {
                var file = project.look(path) == Entry.DIRECTORY ? path.resolve("default.nix") : path;
                if (file.name().endsWith(".nix") && !generated.contains(file) && files.add(file)) {
                    open.addAll(namedIn(file));
                }
            }
            reached = files;
        }
        return reached;
    }

    /** The paths that stand in a Nix file. */
    private List<ProjectPath> namedIn(ProjectPath file) throws IOException {
        var bytes = project.read(file);
        if (bytes.isEmpty()) {
            return List.of();
        }
        try {
            var literals = new Literals();
            literals.rewrite(NixParser.parse(bytes.get()).expr());
            var directory = file.parent()
                    .filter(parent -> !parent.isProject())
                    .map(parent -> parent + "/")
                    .orElse("");
            return literals.found.stream()
                    .flatMap(text -> ProjectPath.parse(directory + text).stream())
                    .toList();
        } catch (SyntaxException e) {
            return List.of(); // Nix reads it no better
        }
    }

    /** Collects relative paths. */
    private static final class Literals extends ExprRewriter {
        private final List<String> found = new ArrayList<>();

        @Override
        public Expr visit(PathLiteral path) {
            if (path.text().startsWith(".")) {
                found.add(path.text());
            }
            return super.visit(path);
        }
    }
}
