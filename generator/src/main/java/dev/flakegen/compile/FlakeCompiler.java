package dev.flakegen.compile;

import com.sun.source.util.JavacTask;
import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.project.ProjectDirectory;
import dev.flakegen.project.ProjectPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
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

    private static final List<String> OPTIONS = List.of(
            "--release",
            "17",
            "-encoding",
            "UTF-8",
            "-proc:none",
            "-implicit:class",
            "-g",
            "-nowarn",
            "-Xmaxerrs",
            "10000"); // the report says where to stop, and how many there are

    /**
     * What a compilation gave.
     *
     * @param classes empty where there are errors
     */
    public record Result(Optional<CompiledClasses> classes, List<Diagnostic> diagnostics) {
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
        var wide = project.read(ProjectPath.of(FLAKE_JAVA)) // what cannot be read is no mistake of the author's
                .flatMap(bytes -> SourceEncoding.utf16(FLAKE_JAVA, bytes));
        if (wide.isPresent()) {
            return new Result(Optional.empty(), List.of(wide.get()));
        }
        var collector = new DiagnosticCollector<JavaFileObject>();
        try (var files = compiler.getStandardFileManager(collector, JavaError.LANGUAGE, StandardCharsets.UTF_8)) {
            // Not as options: those would part a path at a colon.
            files.setLocationFromPaths(StandardLocation.SOURCE_PATH, List.of(project.root()));
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, DslClassPath.entries());
            var source =
                    new UnmarkedSource(files.getJavaFileObjects(project.root().resolve(FLAKE_JAVA))
                            .iterator()
                            .next());
            var classes = new ClassCollector(files, packageOf(source, compiler));
            var task = compiler.getTask(null, classes, collector, OPTIONS, null, List.of(source));
            boolean succeeded = run(task);
            var errors = new CompileErrors(project).of(collector.getDiagnostics());
            if (succeeded && errors.isEmpty()) {
                return new Result(Optional.of(classes.classes(project.root())), List.of());
            }
            return new Result(Optional.empty(), errors.isEmpty() ? List.of(silent()) : errors);
        }
    }

    private static Diagnostic silent() {
        return Diagnostic.error(
                DiagnosticCode.COMPILE_ERROR, "Flake.java does not compile, and the compiler does not say why");
    }

    /** The package that a source says to be in; empty for none, or where that is not known. */
    private static String packageOf(JavaFileObject source, JavaCompiler compiler) throws IOException {
        if (!source.getCharContent(true).toString().contains("package")) {
            return "";
        }
        var ignored = new DiagnosticCollector<JavaFileObject>(); // all is reported when it is compiled
        var task = (JavacTask) compiler.getTask(null, null, ignored, List.of("-proc:none"), null, List.of(source));
        for (var unit : task.parse()) {
            if (unit.getPackageName() != null) {
                return unit.getPackageName().toString();
            }
        }
        return "";
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

    /** There is no Java compiler in this Java. */
    public static final class NoCompilerException extends IOException {
        private static final long serialVersionUID = 1;

        NoCompilerException() {
            super("this Java has no compiler: a JDK is needed, not a JRE");
        }
    }
}
