package dev.flakegen.compile;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.model.Place;
import dev.flakegen.project.ProjectDirectory;
import dev.flakegen.project.ProjectPath;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;

/** What the compiler says, as flakegen's own diagnostics. */
final class CompileErrors {
    private static final String NOT_UTF_8 = "compiler.err.illegal.char.for.encoding";

    /** What follows from a file that is read for a class which it does not hold. */
    private static final String DUPLICATE_CLASS = "compiler.err.duplicate.class";

    /** A file beside Flake.java that is in another package. */
    private static final Pattern WRONG_PACKAGE =
            Pattern.compile("bad source file: (\\S+)\\R\\s*file does not contain class (\\S+)");

    /** Packages whose types are called by their own name alone in a Flake.java. */
    private static final Pattern WELL_KNOWN =
            Pattern.compile("\\b(java\\.lang|dev\\.flakegen\\.(dsl|nix))\\.(?=[A-Z])");

    private final ProjectDirectory project;

    CompileErrors(ProjectDirectory project) {
        this.project = project;
    }

    /** All errors; also those that the compiler goes on after, such as a byte that is no UTF-8. */
    List<Diagnostic> of(List<? extends javax.tools.Diagnostic<? extends JavaFileObject>> told) throws IOException {
        var errors = told.stream()
                .filter(each -> each.getKind() == javax.tools.Diagnostic.Kind.ERROR)
                .toList();
        var wrongFiles = new LinkedHashSet<String>();
        var wrongLines = new HashSet<Place>();
        for (var error : errors) {
            if (error.getCode().equals(NOT_UTF_8) && error.getSource() != null) {
                wrongFiles.add(place(error).file());
                wrongLines.add(place(error));
            }
        }
        var diagnostics = new ArrayList<Diagnostic>();
        for (var file : wrongFiles) {
            diagnostics.add(encoding(file));
        }
        boolean inWrongPackage = errors.stream()
                .anyMatch(error -> WRONG_PACKAGE.matcher(message(error)).find());
        errors.stream()
                .filter(error -> !inWrongPackage || !error.getCode().equals(DUPLICATE_CLASS))
                .filter(error -> !isAbout(error, wrongLines))
                .map(this::error)
                .forEach(diagnostics::add);
        return diagnostics;
    }

    /** Without the names of packages and directories that say nothing in a Flake.java. */
    private String message(javax.tools.Diagnostic<? extends JavaFileObject> error) {
        var root = project.root() + project.root().getFileSystem().getSeparator();
        return WELL_KNOWN
                .matcher(error.getMessage(Locale.ENGLISH).replace(root, ""))
                .replaceAll("")
                .strip();
    }

    /** Whether an error is about a line that could not be read well. */
    private boolean isAbout(javax.tools.Diagnostic<? extends JavaFileObject> error, Set<Place> lines) {
        return error.getSource() != null && lines.contains(place(error));
    }

    /** One file in another encoding is one mistake. */
    private Diagnostic encoding(String file) throws IOException {
        var bytes = project.read(ProjectPath.of(file)).orElseThrow();
        return SourceEncoding.mistake(file, bytes).orElseThrow();
    }

    private Diagnostic error(javax.tools.Diagnostic<? extends JavaFileObject> error) {
        var message = message(error);
        var wrongPackage = WRONG_PACKAGE.matcher(message);
        if (wrongPackage.find()) {
            return wrongPackage(wrongPackage.group(1), wrongPackage.group(2)).at(place(error));
        }
        var lines = Arrays.asList(message.split("\\R"));
        var diagnostic = Diagnostic.error(DiagnosticCode.COMPILE_ERROR, lines.get(0));
        if (error.getSource() != null) {
            diagnostic = diagnostic.at(place(error));
        }
        if (lines.size() > 1) {
            diagnostic =
                    diagnostic.note(lines.stream().skip(1).map(String::strip).collect(Collectors.joining("\n")));
        }
        boolean selected = error.getStartPosition() != error.getPosition();
        return MisspelledSymbol.in(message, selected).map(diagnostic::help).orElse(diagnostic);
    }

    private static Diagnostic wrongPackage(String file, String className) {
        int dot = className.lastIndexOf('.');
        return Diagnostic.error(DiagnosticCode.COMPILE_ERROR, file + " does not hold class " + className)
                .help(
                        dot < 0
                                ? "remove its package statement"
                                : "begin it with package " + className.substring(0, dot) + ";");
    }

    private Place place(javax.tools.Diagnostic<? extends JavaFileObject> error) {
        var file = SourcePaths.relative(project.root(), error.getSource());
        return new Place(file, (int) Math.max(error.getLineNumber(), 1));
    }
}
