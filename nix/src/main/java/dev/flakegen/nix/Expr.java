package dev.flakegen.nix;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * An expression of the Nix language, as an immutable tree. {@link NixPrinter} turns it into text.
 *
 * <p>The names of the kinds are those of the Nix manual's chapter on the language.
 */
public sealed interface Expr extends NixValue
        permits IntegerLiteral,
                FloatLiteral,
                StringLiteral,
                IndentedString,
                PathLiteral,
                InterpolatedPath,
                SearchPath,
                UriLiteral,
                ListExpr,
                AttrSet,
                Let,
                LegacyLet,
                Variable,
                Select,
                HasAttr,
                Apply,
                Lambda,
                With,
                Assert,
                If,
                Not,
                Negation,
                BinaryOperation,
                Placeholder {
    /** Calls the method of the visitor that is for this kind of expression. */
    <R> R accept(ExprVisitor<R> visitor);

    /**
     * This tree with every placeholder replaced, first those inside of another; the replacements themselves are not
     * looked into.
     *
     * @param replacement what stands in for a placeholder; the placeholder itself, where it is to stay
     */
    default Expr replacePlaceholders(Function<? super Placeholder, ? extends Expr> replacement) {
        return new PlaceholderReplacement(replacement).rewrite(this);
    }

    /** The placeholders in this tree, in the order of the text; those inside of another come before it. */
    default List<Placeholder> placeholders() {
        var found = new ArrayList<Placeholder>();
        replacePlaceholders(placeholder -> {
            found.add(placeholder);
            return placeholder;
        });
        return found;
    }

    @Override
    default Expr expr() {
        return this;
    }

    /**
     * {@code e.attr("a.b")} becomes {@code e.a.b}.
     *
     * @throws IllegalArgumentException if the text is no attribute path
     */
    @Override
    default Expr attr(String attrPath) {
        return select(AttrPath.parse(attrPath));
    }

    /**
     * {@code f.apply(a, b)} becomes {@code f a b}.
     *
     * @param arguments of type {@link NixValue}
     * @throws IllegalArgumentException if there is none, or one is of another type: {@link #of(String)} and its like make
     *     expressions of them
     */
    @Override
    default Expr apply(Object... arguments) {
        var exprs = new ArrayList<Expr>();
        for (var argument : arguments) {
            if (!(argument instanceof NixValue value)) {
                throw new IllegalArgumentException("no expression: " + argument);
            }
            exprs.add(value.expr());
        }
        return new Apply(this, exprs);
    }

    /** {@code e.a.b}; a path of a path is one path. */
    default Expr select(AttrPath path) {
        return new Select(this, path);
    }

    /** {@code true} or {@code false}. */
    static Expr of(boolean value) {
        return new Variable(value ? "true" : "false");
    }

    /** {@code 42}; {@code -42} is the negation of a literal, as in Nix. */
    static Expr of(long value) {
        if (value >= 0) {
            return new IntegerLiteral(value);
        }
        if (value == Long.MIN_VALUE) { // 9223372036854775808 is no literal of Nix
            return new BinaryOperation(of(value + 1), BinaryOperator.SUBTRACT, of(1));
        }
        return new Negation(new IntegerLiteral(-value));
    }

    /**
     * {@code 0.5}; {@code -0.5} is the negation of a literal.
     *
     * @throws IllegalArgumentException for what {@link FloatLiteral#canHold} refuses, such as infinities
     */
    static Expr of(double value) {
        boolean negative = value < 0 || Double.compare(value, -0.0) == 0;
        return negative ? new Negation(new FloatLiteral(-value)) : new FloatLiteral(value);
    }

    /** {@code "text"}. */
    static Expr of(String text) {
        return StringLiteral.of(text);
    }

    /** A text that people read, such as a script: {@code ''…''} where it has several lines and can be, else {@code "…"}. */
    static Expr text(String text) {
        return IndentedString.canHold(text) ? IndentedString.of(text) : StringLiteral.of(text);
    }

    /** {@code [ a b ]}. */
    static Expr list(List<? extends Expr> elements) {
        return new ListExpr(List.copyOf(elements));
    }
}
