package dev.flakegen.nix;

import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

/**
 * Writes expressions at an indentation; see {@link NixPrinter}. Parentheses stand where the grammar wants them:
 * whoever writes a part says how tightly it has to bind there.
 */
final class ExprWriter implements ExprVisitor<Void> {
    private static final int STEP = 2;

    private final StringBuilder out;
    private final Consumer<Placeholder> placeholders;
    private final DeepRecursion recursion = new DeepRecursion();
    private int indent;

    /** How much was written when the last URI was complete. */
    private int endOfUri = -1;

    ExprWriter(StringBuilder out, int indent) {
        this(out, indent, placeholder -> {
            throw new IllegalStateException("a placeholder that was not replaced: " + placeholder);
        });
    }

    ExprWriter(StringBuilder out, int indent, Consumer<Placeholder> placeholders) {
        this.out = out;
        this.indent = indent;
        this.placeholders = placeholders;
    }

    /** An expression where any can stand. */
    void write(Expr expr) {
        recursion.descend(() -> expr.accept(this));
    }

    /** An expression where only a simple one can stand, as an argument or a list's element does. */
    void operand(Expr expr) {
        write(expr, Precedence.SELECTION);
    }

    void rightSide(BinaryOperator operator, Expr expr) {
        side(operator, expr, Precedence.ofRightSide(operator));
    }

    private void write(Expr expr, int precedence) {
        if (Precedence.of(expr) < precedence) {
            parenthesized(expr);
        } else {
            write(expr);
        }
    }

    private void parenthesized(Expr expr) {
        out.append('(');
        write(expr);
        out.append(')');
    }

    @Override
    public Void visit(IntegerLiteral literal) {
        return text(Long.toString(literal.value()));
    }

    @Override
    public Void visit(FloatLiteral literal) {
        return text(literal.text());
    }

    @Override
    public Void visit(PathLiteral path) {
        return text(path.text());
    }

    @Override
    public Void visit(SearchPath path) {
        return text("<" + path.path() + ">");
    }

    @Override
    public Void visit(UriLiteral literal) {
        text(literal.uri());
        endOfUri = out.length();
        return null;
    }

    @Override
    public Void visit(Variable variable) {
        return text(variable.name());
    }

    private Void text(String text) {
        out.append(text);
        return null;
    }

    @Override
    public Void visit(StringLiteral string) {
        new StringWriter(this, out).write(string);
        return null;
    }

    @Override
    public Void visit(IndentedString string) {
        indent += STEP;
        new IndentedStringWriter(this, out, indent).write(string);
        indent -= STEP;
        return null;
    }

    @Override
    public Void visit(InterpolatedPath path) {
        for (var part : path.parts()) {
            if (part instanceof StringPart.Text text) {
                out.append(text.text());
            } else {
                interpolation(((StringPart.Interpolation) part).expr());
            }
        }
        return null;
    }

    @Override
    public Void visit(ListExpr list) {
        if (list.elements().isEmpty()) {
            out.append("[ ]");
        } else if (list.elements().size() == 1) {
            out.append("[ ");
            operand(list.elements().get(0));
            out.append(" ]");
        } else {
            block(list.elements().iterator());
        }
        return null;
    }

    private void block(Iterator<Expr> elements) {
        out.append('[');
        indent += STEP;
        while (elements.hasNext()) {
            newLine();
            operand(elements.next());
        }
        indent -= STEP;
        newLine();
        out.append(']');
    }

    @Override
    public Void visit(AttrSet set) {
        out.append(set.recursive() ? "rec " : "");
        if (set.bindings().size() == 1 && set.bindings().get(0) instanceof Binding.Inherit only) {
            out.append("{ ");
            write(only);
            out.append(" }");
        } else {
            braces(set.bindings());
        }
        return null;
    }

    private void braces(List<Binding> bindings) {
        if (bindings.isEmpty()) {
            out.append("{ }");
        } else {
            out.append('{');
            block(bindings);
            out.append('}');
        }
    }

    private void block(List<Binding> bindings) {
        indent += STEP;
        for (var binding : bindings) {
            newLine();
            write(binding);
        }
        indent -= STEP;
        newLine();
    }

    void write(Binding binding) {
        if (binding instanceof Binding.Attribute attribute) {
            write(attribute.path());
            out.append(" = ");
            write(attribute.value());
        } else {
            var inherit = (Binding.Inherit) binding;
            out.append("inherit");
            inherit.from().ifPresent(from -> {
                out.append(' ');
                parenthesized(from);
            });
            for (var name : inherit.names()) {
                out.append(' ');
                new AttrPathWriter(this, out).write(name);
            }
        }
        out.append(';');
    }

    @Override
    public Void visit(Let let) {
        out.append("let");
        block(let.bindings());
        out.append("in");
        newLine();
        write(let.body());
        return null;
    }

    @Override
    public Void visit(LegacyLet let) {
        out.append("let ");
        braces(let.bindings());
        return null;
    }

    @Override
    public Void visit(Select select) {
        if (runsIntoADot(select.set())) {
            parenthesized(select.set());
        } else {
            write(select.set(), Precedence.SIMPLE);
        }
        out.append('.');
        write(select.path());
        select.fallback().ifPresent(fallback -> {
            out.append(" or ");
            operand(fallback);
        });
        return null;
    }

    /**
     * Returns whether a dot that follows would be taken for a part of it: {@code ./a.b} is another path, {@code 1.a} a
     * float.
     */
    private static boolean runsIntoADot(Expr expr) {
        return expr instanceof PathLiteral
                || expr instanceof InterpolatedPath
                || expr instanceof UriLiteral
                || expr instanceof IntegerLiteral
                || expr instanceof FloatLiteral;
    }

    @Override
    public Void visit(HasAttr test) {
        write(test.set(), BinaryOperator.HAS_ATTR_PRECEDENCE + 1);
        out.append(" ? ");
        write(test.path());
        return null;
    }

    @Override
    public Void visit(Apply apply) {
        int start = out.length();
        write(apply.function(), isOr(apply.arguments().get(0)) ? Precedence.SIMPLE : Precedence.SELECTION);
        for (var argument : apply.arguments()) {
            if (isOr(argument) && argument != apply.arguments().get(0)) { // `f a or` is `f (a or)`
                out.insert(start, '(').append(')');
            }
            out.append(' ');
            operand(argument);
        }
        return null;
    }

    private static boolean isOr(Expr expr) {
        return expr instanceof Variable variable && variable.name().equals("or");
    }

    @Override
    public Void visit(Lambda lambda) {
        if (lambda.parameter() instanceof Parameter.Formals formals) {
            formals.bound().ifPresent(name -> out.append(name).append('@'));
            write(formals);
        } else {
            out.append(((Parameter.Named) lambda.parameter()).name());
        }
        out.append(": ");
        write(lambda.body());
        return null;
    }

    private void write(Parameter.Formals formals) {
        out.append('{');
        var separator = " ";
        for (var formal : formals.formals()) {
            out.append(separator).append(formal.name());
            formal.fallback().ifPresent(fallback -> {
                out.append(" ? ");
                write(fallback);
                out.append(out.length() == endOfUri ? " " : ""); // a comma would be part of the URI
            });
            separator = ", ";
        }
        out.append(formals.ellipsis() ? separator + "..." : "").append(" }");
    }

    @Override
    public Void visit(With with) {
        out.append("with ");
        write(with.set());
        out.append("; ");
        write(with.body());
        return null;
    }

    @Override
    public Void visit(Assert assertion) {
        out.append("assert ");
        write(assertion.condition());
        out.append("; ");
        write(assertion.body());
        return null;
    }

    @Override
    public Void visit(If condition) {
        out.append("if ");
        write(condition.condition());
        out.append(" then ");
        write(condition.consequence());
        out.append(" else ");
        write(condition.alternative());
        return null;
    }

    @Override
    public Void visit(Not not) {
        out.append('!');
        write(not.operand(), BinaryOperator.HAS_ATTR_PRECEDENCE);
        return null;
    }

    @Override
    public Void visit(Negation negation) {
        out.append('-');
        if (negation.operand() instanceof PathLiteral || negation.operand() instanceof InterpolatedPath) {
            parenthesized(negation.operand()); // `-./a` is a path
        } else {
            operand(negation.operand());
        }
        return null;
    }

    @Override
    public Void visit(BinaryOperation operation) {
        side(operation.operator(), operation.left(), Precedence.ofLeftSide(operation.operator()));
        out.append(' ').append(operation.operator().symbol()).append(' ');
        rightSide(operation.operator(), operation.right());
        return null;
    }

    /**
     * A side of an operator. Operators of different kinds are kept apart by parentheses even where Nix can do without,
     * as people do not know all the precedences by heart.
     */
    private void side(BinaryOperator operator, Expr side, int precedence) {
        if (side instanceof BinaryOperation inner && inner.operator() != operator) {
            parenthesized(side);
        } else {
            write(side, precedence);
        }
    }

    @Override
    public Void visit(Placeholder placeholder) {
        placeholders.accept(placeholder);
        return null;
    }

    void write(AttrPath path) {
        new AttrPathWriter(this, out).write(path);
    }

    void interpolation(Expr expr) {
        out.append("${");
        write(expr);
        out.append('}');
    }

    private void newLine() {
        out.append('\n').append(" ".repeat(indent));
    }
}
