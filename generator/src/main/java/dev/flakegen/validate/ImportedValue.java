package dev.flakegen.validate;

import dev.flakegen.model.Reference;
import dev.flakegen.model.Snippet;
import dev.flakegen.nix.Apply;
import dev.flakegen.nix.AttrSet;
import dev.flakegen.nix.Expr;
import dev.flakegen.nix.Lambda;
import dev.flakegen.nix.PathLiteral;
import dev.flakegen.nix.parser.NixParser;
import dev.flakegen.nix.syntax.SyntaxException;
import dev.flakegen.project.ProjectDirectory;
import java.io.IOException;
import java.util.Optional;

/**
 * A value that is a file of the project: {@code import ./f.nix}, {@code import ./f.nix inputs}.
 *
 * @param file its path, as the description gives it
 * @param arguments how many it is called with
 */
record ImportedValue(String file, int arguments) {
    static Optional<ImportedValue> of(Expr expr) {
        var value = VariableMeanings.in(expr).of(expr);
        if (!(value.expr() instanceof Apply apply
                && value.part(apply.function()).isGlobal("import"))) {
            return Optional.empty();
        }
        var file = value.part(apply.arguments().get(0)).expr();
        int arguments = apply.arguments().size() - 1;
        if (file instanceof Reference.ToFile named) {
            return Optional.of(new ImportedValue(named.path(), arguments));
        }
        return file instanceof PathLiteral path && Snippet.isRelative(path.text())
                ? Optional.of(new ImportedValue(path.text(), arguments))
                : Optional.empty();
    }

    /** Returns the kind of value it evaluates to, if that is visible. */
    Optional<VisibleValue> value(ProjectDirectory project) throws IOException {
        var read = ImportedFile.read(project, file);
        return read.isPresent() ? called(read.get(), arguments) : Optional.empty();
    }

    /**
     * What a package's file gives, where that can be seen. Of most, no more is read than what they take; one that gives an
     * empty set is yet to be written.
     */
    static Optional<VisibleValue> ofPackage(ImportedFile file) {
        try {
            return NixParser.mayGiveLiteral(file.bytes()) ? called(file, 1) : Optional.empty();
        } catch (SyntaxException e) {
            return Optional.empty(); // Nix tells it better
        }
    }

    /** Returns the kind of value in a package's file, if it is visibly not a function. */
    static Optional<VisibleValue> noFunction(ImportedFile file) {
        try {
            return NixParser.mayGiveLiteral(file.bytes())
                    ? called(file, 0).filter(value -> value != VisibleValue.FUNCTION)
                    : Optional.empty();
        } catch (SyntaxException e) {
            return Optional.empty(); // Nix tells it better
        }
    }

    private static Optional<VisibleValue> called(ImportedFile file, int arguments) {
        try {
            var whole = NixParser.parse(file.bytes()).expr();
            var value = whole;
            for (int given = 0; given < arguments; given++) {
                if (!(PackageFunction.value(value) instanceof Lambda lambda)) {
                    return Optional.empty();
                }
                value = lambda.body();
            }
            return value.equals(AttrSet.EMPTY) ? Optional.empty() : VisibleValue.of(value, whole);
        } catch (SyntaxException e) {
            return Optional.empty(); // Nix tells it better
        }
    }
}
