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

    /** Packages whose types are called by their own name alone in a Flake.java. */
    private static final Pattern WELL_KNOWN = Pattern.compile("\\b(java\\.lang|dev\\.flakegen\\.dsl)\\.(?=[A-Z])");

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
        errors.stream()
                .filter(error -> !isAbout(error, wrongLines))
                .map(this::error)
                .forEach(diagnostics::add);
        return diagnostics;
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
        var message = WELL_KNOWN
                .matcher(error.getMessage(Locale.ENGLISH))
                .replaceAll("")
                .strip();
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

    private Place place(javax.tools.Diagnostic<? extends JavaFileObject> error) {
        var file = SourcePaths.relative(project.root(), error.getSource());
        return new Place(file, (int) Math.max(error.getLineNumber(), 1));
    }
}
