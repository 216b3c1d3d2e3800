package dev.flakegen.nix.format;

import dev.flakegen.nix.Expr;
import dev.flakegen.nix.ExprRewriter;
import dev.flakegen.nix.IndentedString;
import dev.flakegen.nix.StringLiteral;
import dev.flakegen.nix.StringPart;
import dev.flakegen.nix.UriLiteral;
import dev.flakegen.nix.parser.NixParser;
import dev.flakegen.nix.syntax.SyntaxException;

/** A tree in which the notation of a string does not count: the style asks to change it. */
public final class Meaning extends ExprRewriter {
    public static Expr of(String code) throws SyntaxException {
        return of(NixParser.parse(code).expr());
    }

    public static Expr of(Expr expr) {
        return new Meaning().rewrite(expr);
    }

    @Override
    public Expr visit(IndentedString string) {
        var rewritten = (IndentedString) super.visit(string);
        return new StringLiteral(StringPart.joined(rewritten.parts()));
    }

    @Override
    public Expr visit(UriLiteral literal) {
        return StringLiteral.of(literal.uri());
    }
}
