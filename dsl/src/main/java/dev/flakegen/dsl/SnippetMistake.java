package dev.flakegen.dsl;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.nix.Apply;
import dev.flakegen.nix.AttrKey;
import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.AttrSet;
import dev.flakegen.nix.Binding;
import dev.flakegen.nix.Expr;
import dev.flakegen.nix.Variable;
import dev.flakegen.nix.parser.NixParser;
import dev.flakegen.nix.parser.Parsed;
import dev.flakegen.nix.syntax.Source;
import dev.flakegen.nix.syntax.SyntaxException;
import java.util.Optional;

/** What to say of a text that is not one expression of Nix. */
final class SnippetMistake {
    private static final AttrName FUNCTOR = new AttrName("__functor");

    private SnippetMistake() {}

    /** Of a text that does not parse. */
    static Diagnostic of(String text, SyntaxException e) {
        if (isBlank(text)) {
            return error(text.isEmpty() ? "this Nix text is empty" : "this Nix text holds nothing but comments")
                    .help("give an expression, such as nix(\"{ }\")");
        } else if (isBindings(text)) {
            return error("this Nix text is attributes, not an expression")
                    .note(TextExcerpt.of(Source.of(text), e))
                    .help("put braces around them, nix(\"{ … }\"), or set them one by one");
        }
        var before = text.substring(0, e.start());
        var after = text.substring(e.start());
        if (parsed(before).isPresent() && after.matches("[;,].*(?s:.*)")) {
            var rest = after.substring(1);
            if (isBlank(rest)) {
                return syntax(text, e).help("leave it out: it ends attributes, and an expression goes without");
            } else if (parsed(rest).isPresent()) {
                return error("this Nix text is two expressions")
                        .note(TextExcerpt.of(Source.of(text), e))
                        .help("give one: a list is [ a b ], names are bound by let a = …; in …");
            }
        }
        return syntax(text, e);
    }

    private static Diagnostic syntax(String text, SyntaxException e) {
        var message = e.getMessage().replace("end of the file", "end of the text");
        return error("this is not Nix: " + message).note(TextExcerpt.of(Source.of(text), e));
    }

    private static Diagnostic error(String message) {
        return Diagnostic.error(DiagnosticCode.INVALID_NIX, message);
    }

    private static Optional<Expr> parsed(String text) {
        try {
            return Optional.of(NixParser.parse(text).expr());
        } catch (SyntaxException e) {
            return Optional.empty();
        }
    }

    /** Whether there is nothing but comments: then an expression after it is all that there is. */
    private static boolean isBlank(String text) {
        return parsed(text + "\nnull").filter(new Variable("null")::equals).isPresent();
    }

    private static boolean isBindings(String text) {
        return parsed("{\n" + text + "\n}")
                .or(() -> parsed("{\n" + text + "\n;}"))
                .filter(AttrSet.class::isInstance)
                .isPresent();
    }

    /** Whether what is called can be no function, which two expressions are that stand side by side. */
    static boolean callsNoFunction(Apply apply) {
        var called = apply.function();
        return LiteralKind.of(called).isPresent()
                || called instanceof AttrSet set && set.bindings().stream().noneMatch(SnippetMistake::mayBeFunctor);
    }

    /** Nix calls a set that has a {@code __functor}. */
    private static boolean mayBeFunctor(Binding binding) {
        if (binding instanceof Binding.Attribute attribute) {
            var key = attribute.path().keys().get(0);
            return key instanceof AttrKey.Dynamic || key.equals(FUNCTOR);
        }
        return ((Binding.Inherit) binding).names().contains(FUNCTOR);
    }

    /** Of a text that calls what is no function. */
    static Diagnostic callOfNoFunction(Parsed parsed, Apply apply) {
        return error("this Nix text is two expressions, the first of them no function that could be called")
                .note(TextExcerpt.of(parsed, apply.arguments().get(0)))
                .help(
                        LiteralKind.isPath(apply.function())
                                ? "to call what a file holds, write import ./… { }"
                                : "give one: a list is [ a b ], two sets are one as a // b");
    }
}
