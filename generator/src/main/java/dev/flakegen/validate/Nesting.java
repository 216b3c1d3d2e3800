package dev.flakegen.validate;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.model.Flake;
import dev.flakegen.model.Snippet;
import dev.flakegen.nix.Expr;
import dev.flakegen.nix.ExprRewriter;
import dev.flakegen.nix.NixPrinter;
import dev.flakegen.nix.Variable;
import dev.flakegen.nix.parser.NixParser;
import dev.flakegen.nix.syntax.SyntaxException;
import dev.flakegen.nix.syntax.SyntaxParser;
import java.util.ArrayList;
import java.util.List;

/** Whether values are nested so deeply that the file which they end up in could not be read again. */
record Nesting(Flake flake) {
    /** Levels of the generated files themselves, and more. */
    private static final int ROOM = 100;

    List<Diagnostic> diagnostics() {
        var diagnostics = new ArrayList<Diagnostic>();
        for (var slot : Slot.of(flake)) {
            if (isTooDeep(slot.value())) {
                diagnostics.add(Diagnostic.error(
                                DiagnosticCode.INVALID_VALUE, slot.what() + " is nested too deeply to be written")
                        .at(slot.place())
                        .note("a file is read to " + SyntaxParser.DEEPEST + " levels")
                        .help("give parts of it names of their own"));
            }
        }
        return diagnostics;
    }

    /** The code with its arguments in place of all variables of their names, whichever: it is about depth alone. */
    private static Expr withArguments(Snippet snippet) {
        return new ExprRewriter() {
            @Override
            public Expr visit(Variable variable) {
                return snippet.arguments().getOrDefault(variable.name(), variable);
            }
        }.rewrite(snippet.code());
    }

    private static boolean isTooDeep(Expr value) {
        var text = new NixPrinter()
                .print(value.replacePlaceholders(placeholder ->
                        placeholder instanceof Snippet snippet ? withArguments(snippet) : new Variable("placeholder")));
        if (text.length() < SyntaxParser.DEEPEST) { // a level is more than a character
            return false;
        }
        try {
            NixParser.parse("[".repeat(ROOM) + "(" + text + ")" + "]".repeat(ROOM));
            return false;
        } catch (SyntaxException e) {
            return true;
        }
    }
}
