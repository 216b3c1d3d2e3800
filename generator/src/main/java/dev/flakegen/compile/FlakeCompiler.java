package dev.flakegen.compile;

import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.model.Place;
import dev.flakegen.project.ProjectDirectory;
import dev.flakegen.project.ProjectPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Compiles a Flake.java, and the classes beside it that it uses, in process and in memory. Always for Java 17, so that
 * a description does not depend on the machine.
 */
public final class FlakeCompiler {
    private static final String FLAKE_JAVA = "Flake.java";

    private static final List<String> OPTIONS =
            List.of("--release", "17", "-encoding", "UTF-8", "-proc:none", "-implicit:class", "-g", "-nowarn");

    /** Packages whose types are called by their own name alone in a Flake.java. */
    private static final Pattern WELL_KNOWN = Pattern.compile("\\b(java\\.lang|dev\\.flakegen\\.dsl)\\.(?=[A-Z])");

    /**
     * What a compilation gave.
     *
     * @param classes empty where there are errors
     */
    public record Result(Optional<CompiledClasses> classes, List<dev.flakegen.model.Diagnostic> diagnostics) {
        public Result {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /**
     * Compiles the Flake.java of a project.
     *
     * @throws NoCompilerException on a JRE, which has none
     */
    public Result compile(ProjectDirectory project) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new NoCompilerException();
        }
        project.read(ProjectPath.of(FLAKE_JAVA)); // what cannot be read is no mistake of the author's
        var collector = new DiagnosticCollector<JavaFileObject>();
        try (var files = compiler.getStandardFileManager(collector, Locale.ENGLISH, StandardCharsets.UTF_8)) {
            // Not as options: those would part a path at a colon.
            files.setLocationFromPaths(StandardLocation.SOURCE_PATH, List.of(project.root()));
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, DslClassPath.entries());
            var classes = new ClassCollector(files);
            var source =
                    new UnmarkedSource(files.getJavaFileObjects(project.root().resolve(FLAKE_JAVA))
                            .iterator()
                            .next());
            var task = compiler.getTask(null, classes, collector, OPTIONS, null, List.of(source));
            boolean succeeded = run(task) && collector.getDiagnostics().stream().noneMatch(FlakeCompiler::isError);
            if (!succeeded) {
                return new Result(Optional.empty(), errors(collector, project.root()));
            }
            var misplaced = misplaced(classes, source, project);
            return misplaced.isPresent()
                    ? new Result(Optional.empty(), List.of(misplaced.get()))
                    : new Result(Optional.of(classes.classes(project.root())), List.of());
        }
    }

    /** The compiler wraps what reading a source throws. */
    private static boolean run(JavaCompiler.CompilationTask task) throws IOException {
        try {
            return task.call();
        } catch (RuntimeException e) {
            if (e.getCause() instanceof UncheckedIOException io) {
                throw io.getCause();
            }
            throw e;
        }
    }

    /**
     * Flake.java with a package statement: it stands at the top of the project, which would have to be its package.
     * Class files name their source without its directory, so that every place would be wrong.
     */
    private static Optional<dev.flakegen.model.Diagnostic> misplaced(
            ClassCollector classes, JavaFileObject source, ProjectDirectory project) {
        if (classes.of(source).stream().noneMatch(name -> name.contains("."))) {
            return Optional.empty();
        }
        int line = 1;
        for (var text = project.line(FLAKE_JAVA, line);
                text.isPresent() && !text.get().stripLeading().startsWith("package"); ) {
            text = project.line(FLAKE_JAVA, ++line);
        }
        return Optional.of(dev.flakegen.model.Diagnostic.error(
                        DiagnosticCode.COMPILE_ERROR, "Flake.java is in a package, and must be in none")
                .at(new Place(FLAKE_JAVA, line))
                .help("remove the package statement; classes in directories beside it can have one"));
    }

    private static List<dev.flakegen.model.Diagnostic> errors(
            DiagnosticCollector<JavaFileObject> collector, Path root) {
        var errors = collector.getDiagnostics().stream()
                .filter(FlakeCompiler::isError)
                .map(diagnostic -> error(diagnostic, root))
                .toList();
        return errors.isEmpty()
                ? List.of(dev.flakegen.model.Diagnostic.error(
                        DiagnosticCode.COMPILE_ERROR, "Flake.java does not compile, and the compiler does not say why"))
                : errors;
    }

    /** Also what the compiler goes on after, such as a byte that is no UTF-8. */
    private static boolean isError(Diagnostic<?> diagnostic) {
        return diagnostic.getKind() == Diagnostic.Kind.ERROR;
    }

    private static dev.flakegen.model.Diagnostic error(Diagnostic<? extends JavaFileObject> error, Path root) {
        var message = WELL_KNOWN.matcher(error.getMessage(Locale.ENGLISH)).replaceAll("");
        var lines = Arrays.asList(message.strip().split("\\R"));
        var diagnostic = dev.flakegen.model.Diagnostic.error(DiagnosticCode.COMPILE_ERROR, lines.get(0));
        if (error.getSource() != null) {
            var file = SourcePaths.relative(root, error.getSource());
            diagnostic = diagnostic.at(new Place(file, (int) Math.max(error.getLineNumber(), 1)));
        }
        if (lines.size() > 1) {
            diagnostic =
                    diagnostic.note(lines.stream().skip(1).map(String::strip).collect(Collectors.joining("\n")));
        }
        return diagnostic;
    }

    /** There is no Java compiler in this Java. */
    public static final class NoCompilerException extends IOException {
        private static final long serialVersionUID = 1;

        NoCompilerException() {
            super("this Java has no compiler: a JDK is needed, not a JRE");
        }
    }
}
