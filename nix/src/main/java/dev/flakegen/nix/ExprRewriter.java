package dev.flakegen.nix;

import java.util.List;

/**
 * Copies a tree, however deep. Whoever overrides a visit copies that kind of expression otherwise; {@link #rewrite} copies
 * the parts.
 */
public class ExprRewriter implements ExprVisitor<Expr> {
    private final DeepRecursion recursion = new DeepRecursion();

    /** A copy of a tree. */
    public final Expr rewrite(Expr expr) {
        return recursion.descend(() -> expr.accept(this));
    }

    @Override
    public Expr visit(Placeholder placeholder) {
        return placeholder;
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
        return new Let(bindings(let.bindings()), rewrite(let.body()));
    }

    @Override
    public Expr visit(LegacyLet let) {
        return new LegacyLet(bindings(let.bindings()));
    }

    @Override
    public Expr visit(Select select) {
        return new Select(
                rewrite(select.set()), path(select.path()), select.fallback().map(this::rewrite));
    }

    @Override
    public Expr visit(HasAttr test) {
        return new HasAttr(rewrite(test.set()), path(test.path()));
    }

    @Override
    public Expr visit(Apply apply) {
        return new Apply(rewrite(apply.function()), all(apply.arguments()));
    }

    @Override
    public Expr visit(Lambda lambda) {
        return new Lambda(parameter(lambda.parameter()), rewrite(lambda.body()));
    }

    @Override
    public Expr visit(With with) {
        return new With(rewrite(with.set()), rewrite(with.body()));
    }

    @Override
    public Expr visit(Assert assertion) {
        return new Assert(rewrite(assertion.condition()), rewrite(assertion.body()));
    }

    @Override
    public Expr visit(If condition) {
        return new If(
                rewrite(condition.condition()), rewrite(condition.consequence()), rewrite(condition.alternative()));
    }

    @Override
    public Expr visit(Not not) {
        return new Not(rewrite(not.operand()));
    }

    @Override
    public Expr visit(Negation negation) {
        return new Negation(rewrite(negation.operand()));
    }

    @Override
    public Expr visit(BinaryOperation operation) {
        return new BinaryOperation(rewrite(operation.left()), operation.operator(), rewrite(operation.right()));
    }

    private List<Expr> all(List<Expr> exprs) {
        return exprs.stream().map(this::rewrite).toList();
    }

    private List<StringPart> parts(List<StringPart> parts) {
        return parts.stream().map(this::part).toList();
    }

    private StringPart part(StringPart part) {
        return part instanceof StringPart.Interpolation interpolation
                ? new StringPart.Interpolation(rewrite(interpolation.expr()))
                : part;
    }

    /** A copy of what stands in a set or a {@code let}. */
    protected List<Binding> bindings(List<Binding> bindings) {
        return bindings.stream().map(this::binding).toList();
    }

    private Parameter parameter(Parameter parameter) {
        if (parameter instanceof Parameter.Formals formals) {
            var replaced = formals.formals().stream()
                    .map(formal -> new Parameter.Formal(
                            formal.name(), formal.fallback().map(this::rewrite)))
                    .toList();
            return new Parameter.Formals(replaced, formals.ellipsis(), formals.bound());
        }
        return parameter;
    }

    private Binding binding(Binding binding) {
        if (binding instanceof Binding.Attribute attribute) {
            return new Binding.Attribute(path(attribute.path()), rewrite(attribute.value()));
        }
        var inherit = (Binding.Inherit) binding;
        return new Binding.Inherit(inherit.from().map(this::rewrite), inherit.names());
    }

    private AttrPath path(AttrPath path) {
        return new AttrPath(path.keys().stream()
                .map(key -> key instanceof AttrKey.Dynamic dynamic ? new AttrKey.Dynamic(rewrite(dynamic.name())) : key)
                .toList());
    }
}
