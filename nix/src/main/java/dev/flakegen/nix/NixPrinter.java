package dev.flakegen.nix;

/**
 * Turns a tree into Nix text that reads back as the same tree. The layout is a plain one, in the manner of RFC 166: sets
 * and lists of more than one element stand on lines of their own, all else on one line.
 */
public final class NixPrinter {
    /** The text of an expression that starts a line without indentation. */
    public String print(Expr expr) {
        return print(expr, 0);
    }

    /**
     * The text of an expression.
     *
     * @param indent spaces before the line that it starts in; further lines are indented from there
     */
    public String print(Expr expr, int indent) {
        var out = new StringBuilder();
        new ExprWriter(out, indent).write(expr);
        return out.toString();
    }

    /** The text of a name: quoted where it must be. */
    public String print(AttrName name) {
        return print(AttrPath.of(name));
    }

    /** The text of an attribute path: {@code a."b c"}. */
    public String print(AttrPath path) {
        var out = new StringBuilder();
        new ExprWriter(out, 0).write(path);
        return out.toString();
    }

    /** The text of a binding: {@code a.b = 1;}, {@code inherit a;}. */
    public String print(Binding binding) {
        var out = new StringBuilder();
        new ExprWriter(out, 0).write(binding);
        return out.toString();
    }

    /** The text of an expression to the right of an operator, in parentheses where it needs them there. */
    public String printRightSide(BinaryOperator operator, Expr expr) {
        var out = new StringBuilder();
        new ExprWriter(out, 0).rightSide(operator, expr);
        return out.toString();
    }

    /** As {@link #print(Expr)}, for messages: placeholders by what they say of themselves. */
    static String describe(Expr expr) {
        var out = new StringBuilder();
        new ExprWriter(
                        out,
                        0,
                        placeholder -> out.append('<').append(placeholder).append('>'))
                .write(expr);
        return out.toString();
    }
}
