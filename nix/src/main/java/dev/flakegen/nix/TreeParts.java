package dev.flakegen.nix;

import java.util.ArrayList;
import java.util.List;

/** What an expression is made of, in the order of the text: expressions, and what they hold besides, such as names. */
final class TreeParts implements ExprVisitor<List<Object>> {
    private static final TreeParts PARTS = new TreeParts();

    private TreeParts() {}

    static List<Object> of(Expr expr) {
        return expr.accept(PARTS);
    }

    @Override
    public List<Object> visit(IntegerLiteral literal) {
        return List.of(literal.value());
    }

    @Override
    public List<Object> visit(FloatLiteral literal) {
        return List.of(literal.value());
    }

    @Override
    public List<Object> visit(StringLiteral string) {
        return parts(string.parts());
    }

    @Override
    public List<Object> visit(IndentedString string) {
        return parts(string.parts());
    }

    @Override
    public List<Object> visit(PathLiteral path) {
        return List.of(path.text());
    }

    @Override
    public List<Object> visit(InterpolatedPath path) {
        return parts(path.parts());
    }

    @Override
    public List<Object> visit(SearchPath path) {
        return List.of(path.path());
    }

    @Override
    public List<Object> visit(UriLiteral literal) {
        return List.of(literal.uri());
    }

    @Override
    public List<Object> visit(ListExpr list) {
        return List.copyOf(list.elements());
    }

    @Override
    public List<Object> visit(AttrSet set) {
        var parts = new ArrayList<Object>();
        parts.add(set.recursive());
        set.bindings().forEach(binding -> add(parts, binding));
        return parts;
    }

    @Override
    public List<Object> visit(Let let) {
        var parts = new ArrayList<Object>();
        let.bindings().forEach(binding -> add(parts, binding));
        parts.add(let.body());
        return parts;
    }

    @Override
    public List<Object> visit(LegacyLet let) {
        var parts = new ArrayList<Object>();
        let.bindings().forEach(binding -> add(parts, binding));
        return parts;
    }

    @Override
    public List<Object> visit(Variable variable) {
        return List.of(variable.name());
    }

    @Override
    public List<Object> visit(Select select) {
        var parts = new ArrayList<Object>();
        parts.add(select.set());
        add(parts, select.path());
        select.fallback().ifPresent(parts::add);
        return parts;
    }

    @Override
    public List<Object> visit(HasAttr test) {
        var parts = new ArrayList<Object>();
        parts.add(test.set());
        add(parts, test.path());
        return parts;
    }

    @Override
    public List<Object> visit(Apply apply) {
        var parts = new ArrayList<Object>();
        parts.add(apply.function());
        parts.addAll(apply.arguments());
        return parts;
    }

    @Override
    public List<Object> visit(Lambda lambda) {
        var parts = new ArrayList<Object>();
        if (lambda.parameter() instanceof Parameter.Formals formals) {
            parts.add(formals.ellipsis());
            parts.add(formals.bound());
            for (var formal : formals.formals()) {
                parts.add(formal.name());
                formal.fallback().ifPresent(parts::add);
            }
        } else {
            parts.add(lambda.parameter());
        }
        parts.add(lambda.body());
        return parts;
    }

    @Override
    public List<Object> visit(With with) {
        return List.of(with.set(), with.body());
    }

    @Override
    public List<Object> visit(Assert assertion) {
        return List.of(assertion.condition(), assertion.body());
    }

    @Override
    public List<Object> visit(If condition) {
        return List.of(condition.condition(), condition.consequence(), condition.alternative());
    }

    @Override
    public List<Object> visit(Not not) {
        return List.of(not.operand());
    }

    @Override
    public List<Object> visit(Negation negation) {
        return List.of(negation.operand());
    }

    @Override
    public List<Object> visit(BinaryOperation operation) {
        return List.of(operation.left(), operation.operator(), operation.right());
    }

    @Override
    public List<Object> visit(Placeholder placeholder) {
        return List.of(placeholder);
    }

    private static List<Object> parts(List<StringPart> parts) {
        return StringPart.joined(parts).stream()
                .map(part -> part instanceof StringPart.Interpolation interpolation ? interpolation.expr() : part)
                .toList();
    }

    private static void add(List<Object> parts, Binding binding) {
        if (binding instanceof Binding.Attribute attribute) {
            parts.add(Binding.Attribute.class);
            add(parts, attribute.path());
            parts.add(attribute.value());
        } else {
            var inherit = (Binding.Inherit) binding;
            parts.add(Binding.Inherit.class);
            inherit.from().ifPresent(parts::add);
            parts.add(inherit.names());
        }
    }

    private static void add(List<Object> parts, AttrPath path) {
        parts.add(path.keys().size());
        for (var key : path.keys()) {
            parts.add(key instanceof AttrKey.Dynamic dynamic ? dynamic.name() : key);
        }
    }
}
