package dev.flakegen.nix;

import java.util.List;
import java.util.function.Function;

/** Copies a tree with its placeholders replaced. */
final class PlaceholderReplacement implements ExprVisitor<Expr> {
    private final Function<? super Placeholder, ? extends Expr> replacement;

    PlaceholderReplacement(Function<? super Placeholder, ? extends Expr> replacement) {
        this.replacement = replacement;
    }

    @Override
    public Expr visit(Placeholder placeholder) {
        return replacement.apply(placeholder);
    }

    @Override
    public Expr visit(IntegerLiteral literal) {
        return literal;
    }

    @Override
    public Expr visit(FloatLiteral literal) {
        return literal;
    }

    @Override
    public Expr visit(StringLiteral string) {
        return new StringLiteral(parts(string.parts()));
    }

    @Override
    public Expr visit(IndentedString string) {
        return new IndentedString(parts(string.parts()));
    }

    @Override
    public Expr visit(PathLiteral path) {
        return path;
    }

    @Override
    public Expr visit(ListExpr list) {
        return new ListExpr(all(list.elements()));
    }

    @Override
    public Expr visit(AttrSet set) {
        return new AttrSet(set.bindings().stream().map(this::binding).toList());
    }

    @Override
    public Expr visit(Variable variable) {
        return variable;
    }

    @Override
    public Expr visit(Select select) {
        return new Select(select.set().accept(this), path(select.path()));
    }

    @Override
    public Expr visit(Apply apply) {
        return new Apply(apply.function().accept(this), all(apply.arguments()));
    }

    @Override
    public Expr visit(Lambda lambda) {
        return new Lambda(lambda.formals(), lambda.ellipsis(), lambda.body().accept(this));
    }

    @Override
    public Expr visit(Negation negation) {
        return new Negation(negation.operand().accept(this));
    }

    @Override
    public Expr visit(BinaryOperation operation) {
        return new BinaryOperation(
                operation.left().accept(this),
                operation.operator(),
                operation.right().accept(this));
    }

    private List<Expr> all(List<Expr> exprs) {
        return exprs.stream().map(expr -> expr.accept(this)).toList();
    }

    private List<StringPart> parts(List<StringPart> parts) {
        return parts.stream().map(this::part).toList();
    }

    private StringPart part(StringPart part) {
        return part instanceof StringPart.Interpolation interpolation
                ? new StringPart.Interpolation(interpolation.expr().accept(this))
                : part;
    }

    private Binding binding(Binding binding) {
        if (binding instanceof Binding.Attribute attribute) {
            return new Binding.Attribute(
                    path(attribute.path()), attribute.value().accept(this));
        }
        var inherit = (Binding.Inherit) binding;
        return new Binding.Inherit(inherit.from().map(from -> from.accept(this)), inherit.names());
    }

    private AttrPath path(AttrPath path) {
        return new AttrPath(path.keys().stream()
                .map(key -> key instanceof AttrKey.Dynamic dynamic
                        ? new AttrKey.Dynamic(dynamic.name().accept(this))
                        : key)
                .toList());
    }
}
