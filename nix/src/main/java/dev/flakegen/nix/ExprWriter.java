package dev.flakegen.nix;

import java.util.Iterator;
import java.util.StringJoiner;

/** Writes expressions at an indentation; see {@link NixPrinter}. */
final class ExprWriter implements ExprVisitor<Void> {
    private static final int STEP = 2;

    private final StringBuilder out;
    private int indent;

    ExprWriter(StringBuilder out, int indent) {
        this.out = out;
        this.indent = indent;
    }

    @Override
    public Void visit(IntegerLiteral literal) {
        out.append(literal.value());
        return null;
    }

    @Override
    public Void visit(FloatLiteral literal) {
        out.append(literal.text());
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
        new StringWriter(this, out).write(string, indent);
        indent -= STEP;
        return null;
    }

    @Override
    public Void visit(PathLiteral path) {
        out.append(path.text());
        return null;
    }

    @Override
    public Void visit(Variable variable) {
        out.append(variable.name());
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
            block('[', list.elements().iterator(), ']');
        }
        return null;
    }

    private void block(char open, Iterator<Expr> elements, char close) {
        out.append(open);
        indent += STEP;
        while (elements.hasNext()) {
            newLine();
            operand(elements.next());
        }
        indent -= STEP;
        newLine();
        out.append(close);
    }

    @Override
    public Void visit(AttrSet set) {
        if (set.bindings().isEmpty()) {
            out.append("{ }");
            return null;
        }
        if (set.bindings().size() == 1 && set.bindings().get(0) instanceof Binding.Inherit only) {
            out.append("{ ");
            write(only);
            out.append(" }");
            return null;
        }
        out.append('{');
        indent += STEP;
        for (var binding : set.bindings()) {
            newLine();
            write(binding);
        }
        indent -= STEP;
        newLine();
        out.append('}');
        return null;
    }

    private void write(Binding binding) {
        if (binding instanceof Binding.Attribute attribute) {
            write(attribute.path());
            out.append(" = ");
            attribute.value().accept(this);
        } else {
            var inherit = (Binding.Inherit) binding;
            out.append("inherit");
            inherit.from().ifPresent(from -> {
                out.append(' ');
                parenthesized(from);
            });
            for (var name : inherit.names()) {
                out.append(' ');
                write(name);
            }
        }
        out.append(';');
    }

    @Override
    public Void visit(Select select) {
        if (select.set() instanceof PathLiteral) { // `./a.b` is another path
            parenthesized(select.set());
        } else {
            operand(select.set());
        }
        out.append('.');
        write(select.path());
        return null;
    }

    @Override
    public Void visit(Apply apply) {
        if (apply.function() instanceof Apply) {
            apply.function().accept(this);
        } else {
            operand(apply.function());
        }
        for (var argument : apply.arguments()) {
            out.append(' ');
            operand(argument);
        }
        return null;
    }

    @Override
    public Void visit(Lambda lambda) {
        var names = new StringJoiner(", ", "{ ", " }: ").setEmptyValue("{ }: ");
        lambda.formals().forEach(formal -> names.add(formal.name()));
        if (lambda.ellipsis()) {
            names.add("...");
        }
        out.append(names);
        lambda.body().accept(this);
        return null;
    }

    @Override
    public Void visit(Negation negation) {
        out.append('-');
        operand(negation.operand());
        return null;
    }

    @Override
    public Void visit(BinaryOperation operation) {
        side(operation.left());
        out.append(' ').append(operation.operator().symbol()).append(' ');
        side(operation.right());
        return null;
    }

    @Override
    public Void visit(Placeholder placeholder) {
        throw new IllegalStateException("a placeholder that was not replaced: " + placeholder);
    }

    /** A side of an operator: operators are put into parentheses, application binds tighter than any of them. */
    private void side(Expr expr) {
        if (expr instanceof Apply) {
            expr.accept(this);
        } else {
            operand(expr);
        }
    }

    /** An expression where Nix's grammar wants a simple one: parentheses around all else. */
    void operand(Expr expr) {
        boolean compound = expr instanceof Apply
                || expr instanceof Lambda
                || expr instanceof Negation
                || expr instanceof BinaryOperation;
        if (compound) {
            parenthesized(expr);
        } else {
            expr.accept(this);
        }
    }

    private void parenthesized(Expr expr) {
        out.append('(');
        expr.accept(this);
        out.append(')');
    }

    void write(AttrPath path) {
        var separator = "";
        for (var key : path.keys()) {
            out.append(separator);
            write(key);
            separator = ".";
        }
    }

    private void write(AttrKey key) {
        if (key instanceof AttrKey.Dynamic dynamic) {
            interpolation(dynamic.name());
        } else {
            var name = (AttrName) key;
            if (name.isIdentifier()) {
                out.append(name.name());
            } else {
                visit(StringLiteral.of(name.name()));
            }
        }
    }

    void interpolation(Expr expr) {
        out.append("${");
        expr.accept(this);
        out.append('}');
    }

    private void newLine() {
        out.append('\n').append(" ".repeat(indent));
    }
}
