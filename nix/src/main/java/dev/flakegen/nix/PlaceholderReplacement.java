package dev.flakegen.nix;

import java.util.List;
import java.util.function.Function;

/** Copies a tree with its placeholders replaced. */
final class PlaceholderReplacement implements ExprVisitor<Expr> {
    private final Function<? super Placeholder, ? extends Expr> replacement;
    private final DeepRecursion recursion = new DeepRecursion();

    PlaceholderReplacement(Function<? super Placeholder, ? extends Expr> replacement) {
        this.replacement = replacement;
    }

    /** A tree with its placeholders replaced. */
    Expr of(Expr expr) {
        return recursion.descend(() -> expr.accept(this));
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
    public Expr visit(PathLiteral path) {
        return path;
    }

    @Override
    public Expr visit(SearchPath path) {
        return path;
    }

    @Override
    public Expr visit(UriLiteral literal) {
        return literal;
    }

    @Override
    public Expr visit(Variable variable) {
        return variable;
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
    public Expr visit(InterpolatedPath path) {
        return new InterpolatedPath(parts(path.parts()));
    }

    @Override
    public Expr visit(ListExpr list) {
        return new ListExpr(all(list.elements()));
    }

    @Override
    public Expr visit(AttrSet set) {
        return new AttrSet(set.recursive(), bindings(set.bindings()));
    }

    @Override
    public Expr visit(Let let) {
        return new Let(bindings(let.bindings()), of(let.body()));
    }

    @Override
    public Expr visit(LegacyLet let) {
        return new LegacyLet(bindings(let.bindings()));
    }

    @Override
    public Expr visit(Select select) {
        return new Select(
                of(select.set()), path(select.path()), select.fallback().map(this::of));
    }

    @Override
    public Expr visit(HasAttr test) {
        return new HasAttr(of(test.set()), path(test.path()));
    }

    @Override
    public Expr visit(Apply apply) {
        return new Apply(of(apply.function()), all(apply.arguments()));
    }

    @Override
    public Expr visit(Lambda lambda) {
        return new Lambda(parameter(lambda.parameter()), of(lambda.body()));
    }

    @Override
    public Expr visit(With with) {
        return new With(of(with.set()), of(with.body()));
    }

    @Override
    public Expr visit(Assert assertion) {
        return new Assert(of(assertion.condition()), of(assertion.body()));
    }

    @Override
    public Expr visit(If condition) {
        return new If(of(condition.condition()), of(condition.consequence()), of(condition.alternative()));
    }

    @Override
    public Expr visit(Not not) {
        return new Not(of(not.operand()));
    }

    @Override
    public Expr visit(Negation negation) {
        return new Negation(of(negation.operand()));
    }

    @Override
    public Expr visit(BinaryOperation operation) {
        return new BinaryOperation(of(operation.left()), operation.operator(), of(operation.right()));
    }

    private List<Expr> all(List<Expr> exprs) {
        return exprs.stream().map(this::of).toList();
    }

    private List<StringPart> parts(List<StringPart> parts) {
        return parts.stream().map(this::part).toList();
    }

    private StringPart part(StringPart part) {
        return part instanceof StringPart.Interpolation interpolation
                ? new StringPart.Interpolation(of(interpolation.expr()))
                : part;
    }

    private List<Binding> bindings(List<Binding> bindings) {
        return bindings.stream().map(this::binding).toList();
    }

    private Parameter parameter(Parameter parameter) {
        if (parameter instanceof Parameter.Formals formals) {
            var replaced = formals.formals().stream()
                    .map(formal -> new Parameter.Formal(
                            formal.name(), formal.fallback().map(this::of)))
                    .toList();
            return new Parameter.Formals(replaced, formals.ellipsis(), formals.bound());
        }
        return parameter;
    }

    private Binding binding(Binding binding) {
        if (binding instanceof Binding.Attribute attribute) {
            return new Binding.Attribute(path(attribute.path()), of(attribute.value()));
        }
        var inherit = (Binding.Inherit) binding;
        return new Binding.Inherit(inherit.from().map(this::of), inherit.names());
    }

    private AttrPath path(AttrPath path) {
        return new AttrPath(path.keys().stream()
                .map(key -> key instanceof AttrKey.Dynamic dynamic ? new AttrKey.Dynamic(of(dynamic.name())) : key)
                .toList());
    }
}
