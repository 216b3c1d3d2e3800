package dev.flakegen.compile;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.model.Place;
import dev.flakegen.project.ProjectDirectory;
import dev.flakegen.project.ProjectPath;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;

/** What the compiler says, as flakegen's own diagnostics. */
final class CompileErrors {
    private static final String NOT_UTF_8 = "illegal.char.for.encoding";

    /** What follows from a file that is read for a class which it does not hold. */
    private static final String DUPLICATE_CLASS = "duplicate.class";

    /** A file beside Flake.java that is in another package. */
    private static final Pattern WRONG_PACKAGE =
            Pattern.compile("bad source file: (\\S+)\\R\\s*file does not contain class (\\S+)");

    private final ProjectDirectory project;

    CompileErrors(ProjectDirectory project) {
        this.project = project;
    }

    /** All errors; also those that the compiler goes on after, such as a byte that is no UTF-8. */
    List<Diagnostic> of(List<? extends javax.tools.Diagnostic<? extends JavaFileObject>> reported) throws IOException {
        var errors = reported.stream()
                .filter(each -> each.getKind() == javax.tools.Diagnostic.Kind.ERROR)
                .map(each -> JavaError.of(each, project.root()))
                .toList();
        var wrongFiles = new LinkedHashSet<String>();
        var wrongLines = new HashSet<Place>();
        for (var error : errors) {
            if (error.code().equals(NOT_UTF_8) && error.place().isPresent()) {
                wrongFiles.add(error.place().get().file());
                wrongLines.add(line(error.place().get()));
            }
        }
        var diagnostics = new ArrayList<Diagnostic>();
        for (var file : wrongFiles) {
            diagnostics.add(encoding(file));
        }
        boolean inWrongPackage = errors.stream()
                .anyMatch(error -> WRONG_PACKAGE.matcher(error.message()).find());
        var own = errors.stream()
                .filter(error -> !inWrongPackage || !error.code().equals(DUPLICATE_CLASS))
                .filter(error -> error.place()
                        .map(CompileErrors::line)
                        .filter(wrongLines::contains)
                        .isEmpty())
                .toList();
        var imports = new ForgottenImports(Cascades.cut(own));
        diagnostics.addAll(imports.diagnostics());
        RepeatedSymbols.joined(imports.others(), CompileErrors::error).forEach(diagnostics::add);
        return diagnostics;
    }

    private static Place line(Place place) {
        return new Place(place.file(), place.line());
    }

    /** One file in another encoding is one mistake. */
    private Diagnostic encoding(String file) throws IOException {
        var bytes = project.read(ProjectPath.of(file)).orElseThrow();
        return SourceEncoding.mistake(file, bytes).orElseThrow();
    }

    private static Diagnostic error(JavaError error) {
        var diagnostic = withHelp(error);
        return error.place().map(diagnostic::at).orElse(diagnostic);
    }

    private static Diagnostic withHelp(JavaError error) {
        var wrongPackage = WRONG_PACKAGE.matcher(error.message());
        if (wrongPackage.find()) {
            return wrongPackage(wrongPackage.group(1), wrongPackage.group(2));
        }
        var diagnostic = Diagnostic.error(DiagnosticCode.COMPILE_ERROR, error.title());
        var notes = error.message()
                .lines()
                .skip(1)
                .map(String::strip)
                .filter(note -> !SyntaxHelp.advisesOtherOptions(note))
                .collect(Collectors.joining("\n"));
        if (!notes.isEmpty()) {
            diagnostic = diagnostic.note(notes);
        }
        return SymbolHelp.of(error)
                .or(() -> ImportHelp.of(error))
                .or(() -> TypeHelp.of(error))
                .or(() -> SyntaxHelp.of(error))
                .map(diagnostic::help)
                .orElse(diagnostic);
    }

    private static Diagnostic wrongPackage(String file, String className) {
        int dot = className.lastIndexOf('.');
        return Diagnostic.error(DiagnosticCode.COMPILE_ERROR, file + " does not hold class " + className)
                .help(
                        dot < 0
                                ? "remove its package statement"
                                : "begin it with package " + className.substring(0, dot) + ";");
    }
}
