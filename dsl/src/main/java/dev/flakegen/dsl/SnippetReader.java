package dev.flakegen.dsl;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.model.Place;
import dev.flakegen.model.Reference;
import dev.flakegen.model.Snippet;
import dev.flakegen.nix.Apply;
import dev.flakegen.nix.Expr;
import dev.flakegen.nix.FreeVariable;
import dev.flakegen.nix.GlobalVariables;
import dev.flakegen.nix.PathLiteral;
import dev.flakegen.nix.SearchPath;
import dev.flakegen.nix.parser.NixParser;
import dev.flakegen.nix.parser.Parsed;
import dev.flakegen.nix.syntax.SyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads Nix text of a description, and takes note of what it needs around it. What is wrong with it travels in the value,
 * as a {@link Reference.ToMistake}.
 */
final class SnippetReader {
    /** {@code <nix/fetchurl.nix>}, which is part of Nix. */
    private static final String PART_OF_NIX = "nix/";

    private final Parsed parsed;
    private final Place place;
    private final List<FreeVariable> variables;

    private SnippetReader(Parsed parsed, Place place) {
        this.parsed = parsed;
        this.place = place;
        this.variables = FreeVariable.of(parsed.expr());
    }

    static Expr read(String text, Place place) {
        var unwritable = Values.textMistake(text, place);
        if (unwritable.isPresent()) {
            return new Reference.ToMistake(unwritable.get());
        }
        var code = text.replaceFirst("[ \\t\\r\\n]+$", "");
        try {
            return new SnippetReader(NixParser.parse(code), place).expr();
        } catch (SyntaxException e) {
            return new Reference.ToMistake(SnippetMistake.of(code, e).at(place));
        }
    }

    private Expr expr() {
        var code = parsed.expr();
        if (code instanceof Apply apply && SnippetMistake.callsNoFunction(apply)) {
            return new Reference.ToMistake(
                    SnippetMistake.callOfNoFunction(parsed, apply).at(place));
        }
        var paths = new SnippetPaths(place);
        paths.rewrite(code);
        var mistakes = mistakes(paths);
        if (!mistakes.isEmpty()) {
            return mistakes.size() == 1 ? mistakes.get(0) : Expr.list(mistakes);
        }
        if (code instanceof PathLiteral) {
            return paths.files().get(0);
        }
        var uses = uses();
        return uses.isEmpty() && paths.files().isEmpty()
                ? code
                : new Snippet(code, uses, paths.files(), Map.of(), place);
    }

    private List<Expr> mistakes(SnippetPaths paths) {
        var mistakes = new ArrayList<Expr>();
        for (var path : paths.outside()) {
            mistakes.add(outside(
                    path,
                    "a path of this text leads out of the project",
                    "name a file of the project, ./…; where Nix is not to copy what is there, write a string, \"/…\""));
        }
        for (var variable : variables) {
            if (variable.name().equals("__findFile")
                    && variable.part() instanceof SearchPath path
                    && !path.path().startsWith(PART_OF_NIX)) {
                mistakes.add(outside(
                        path,
                        "<" + path.path() + "> is looked up outside of the project, which a flake must not",
                        "take it from an input: inputs.…"));
            }
        }
        return mistakes;
    }

    private Reference.ToMistake outside(Expr path, String message, String help) {
        return new Reference.ToMistake(Diagnostic.error(DiagnosticCode.PATH_OUTSIDE_PROJECT, message)
                .at(place)
                .note(TextExcerpt.of(parsed, path))
                .help(help));
    }

    /** Each variable once, by its first use; one outside of {@code with} counts more. */
    private List<Snippet.Use> uses() {
        var first = new LinkedHashMap<String, FreeVariable>();
        for (var variable : variables) {
            if (!GlobalVariables.contains(variable.name())) {
                first.merge(variable.name(), variable, (before, now) -> inWith(before) && !inWith(now) ? now : before);
            }
        }
        return first.values().stream()
                .map(use -> new Snippet.Use(use.name(), inWith(use), TextExcerpt.of(parsed, use.part())))
                .toList();
    }

    private static boolean inWith(FreeVariable variable) {
        return !variable.withs().isEmpty();
    }
}
