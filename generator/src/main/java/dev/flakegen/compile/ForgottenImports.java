package dev.flakegen.compile;

import dev.flakegen.dsl.Nix;
import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.model.NearestName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names that are right, and not imported: one mistake for each import of a file, however often its names are used. Where
 * an import itself is misspelled, that is the mistake, and its names are not reported.
 */
final class ForgottenImports {
    private static final String WORDS = "import static " + Nix.class.getName() + ".*;";

    /** The uses of one import in one file. */
    private record Import(String file, String statement) {}

    private final List<JavaError> errors;
    private final Map<Import, List<JavaError>> uses = new LinkedHashMap<>();
    private final List<JavaError> others = new ArrayList<>();

    ForgottenImports(List<JavaError> errors) {
        this.errors = errors;
        errors.forEach(this::add);
    }

    private void add(JavaError error) {
        var statement = UnknownSymbol.in(error).flatMap(symbol -> statement(error, symbol));
        if (statement.isEmpty() || error.place().isEmpty()) {
            others.add(error);
        } else {
            var file = error.place().get().file();
            if (!isBroughtByABrokenImport(error, statement.get())) {
                uses.computeIfAbsent(new Import(file, statement.get()), key -> new ArrayList<>())
                        .add(error);
            }
        }
    }

    private static Optional<String> statement(JavaError error, UnknownSymbol symbol) {
        if (symbol.isSelected() || isImport(error)) {
            return Optional.empty();
        } else if (DslWords.isWord(symbol)) {
            return Optional.of(WORDS);
        }
        boolean isType = symbol.is("class")
                || (symbol.is("variable") && Character.isUpperCase(symbol.name().charAt(0)));
        return isType ? DslWords.importable(symbol.name()).map(name -> "import " + name + ";") : Optional.empty();
    }

    private static boolean isImport(JavaError error) {
        return error.source().lineBefore(error.position()).startsWith("import ");
    }

    /** Returns whether an import of the same file is not found, and was to bring this. */
    private boolean isBroughtByABrokenImport(JavaError use, String statement) {
        return errors.stream()
                .filter(error -> error.isInFileOf(use) && isImport(error))
                .map(JavaError::about)
                .anyMatch(given -> statement.equals(WORDS)
                        ? given.contains("ix") && error(given, "Nix")
                        : error(given, lastName(statement.replace(";", ""))));
    }

    private static boolean error(String given, String name) {
        return NearestName.to(lastName(given), Stream.of(name)).isPresent();
    }

    private static String lastName(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** One for each import. */
    List<Diagnostic> diagnostics() {
        return uses.entrySet().stream()
                .map(entry -> diagnostic(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Diagnostic diagnostic(Import missing, List<JavaError> uses) {
        var names = uses.stream()
                .flatMap(use -> UnknownSymbol.in(use).stream())
                .map(UnknownSymbol::name)
                .distinct()
                .collect(Collectors.joining(", "));
        boolean several = names.contains(",");
        var message = missing.statement().equals(WORDS)
                ? "the words of the DSL are not imported: " + names
                : names + (several ? " are" : " is") + " not imported";
        var diagnostic = Diagnostic.error(DiagnosticCode.COMPILE_ERROR, message)
                .at(uses.get(0).place().orElseThrow());
        if (withoutStatic(uses.get(0), missing)) {
            diagnostic = diagnostic.note("the import that is there has no 'static': it brings no words");
        }
        return diagnostic.help("add: " + missing.statement());
    }

    private static boolean withoutStatic(JavaError use, Import missing) {
        return use.source().text().contains(missing.statement().replace("static ", ""))
                && missing.statement().equals(WORDS);
    }

    /** The errors that are about something else. */
    List<JavaError> others() {
        return others;
    }
}
