package dev.flakegen.examples.lint;

import dev.flakegen.nix.Apply;
import dev.flakegen.nix.AttrKey;
import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.AttrSet;
import dev.flakegen.nix.BinaryOperation;
import dev.flakegen.nix.BinaryOperator;
import dev.flakegen.nix.Binding;
import dev.flakegen.nix.Expr;
import dev.flakegen.nix.ExprRewriter;
import dev.flakegen.nix.FreeVariable;
import dev.flakegen.nix.HasAttr;
import dev.flakegen.nix.If;
import dev.flakegen.nix.Lambda;
import dev.flakegen.nix.LegacyLet;
import dev.flakegen.nix.Let;
import dev.flakegen.nix.ListExpr;
import dev.flakegen.nix.Not;
import dev.flakegen.nix.Parameter;
import dev.flakegen.nix.Select;
import dev.flakegen.nix.UriLiteral;
import dev.flakegen.nix.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What {@code statix} reports, with its default settings, but for parentheses, which a tree has none of: see
 * {@link NeedlessParentheses}.
 */
final class NeedlessCode extends ExprRewriter {
    private static final BinaryOperator CONCAT = BinaryOperator.CONCAT;

    private final List<String> found = new ArrayList<>();

    static List<String> of(Expr expr) {
        var code = new NeedlessCode();
        code.rewrite(expr);
        return code.found;
    }

    private void reportIf(boolean needless, String what) {
        if (needless) {
            found.add(what);
        }
    }

    @Override
    protected List<Binding> bindings(List<Binding> bindings) {
        for (var binding : bindings) {
            if (binding instanceof Binding.Inherit inherit) {
                reportIf(inherit.names().isEmpty(), "empty inherit");
            } else {
                inherited((Binding.Attribute) binding);
            }
        }
        return super.bindings(bindings);
    }

    private void inherited(Binding.Attribute attribute) {
        var keys = attribute.path().keys();
        if (keys.size() == 1 && isIdentifier(keys.get(0))) {
            var value = attribute.value();
            var name = keys.get(0).toString();
            reportIf(value.equals(new Variable(name)), name + " = " + name);
            reportIf(
                    value instanceof Select select
                            && select.fallback().isEmpty()
                            && select.path().keys().equals(keys),
                    name + " = set." + name);
        }
    }

    private static boolean isIdentifier(AttrKey key) {
        return key instanceof AttrName name && name.isIdentifier();
    }

    @Override
    public Expr visit(AttrSet set) {
        if (!set.recursive()) {
            set.bindings().stream()
                    .filter(Binding.Attribute.class::isInstance)
                    .map(binding -> ((Binding.Attribute) binding).path().keys())
                    .collect(Collectors.groupingBy(keys -> keys.get(0)))
                    .forEach((key, paths) -> reportIf(
                            isIdentifier(key)
                                    && paths.size() >= 3
                                    && paths.stream().anyMatch(path -> path.size() > 1),
                            "repeated key " + key));
        }
        return super.visit(set);
    }

    @Override
    public Expr visit(Let let) {
        reportIf(let.bindings().isEmpty(), "let without bindings");
        reportIf(let.body() instanceof Let inner && canJoin(let, inner), "let in the body of let");
        return super.visit(let);
    }

    /** Returns whether no binding of the outer {@code let} means a name that the inner one binds too. */
    private static boolean canJoin(Let outer, Let inner) {
        var used = FreeVariable.of(new AttrSet(outer.bindings()));
        return used.stream().noneMatch(variable -> binds(inner, variable.name()));
    }

    private static boolean binds(Let let, String name) {
        return let.bindings().stream()
                .flatMap(binding -> binding instanceof Binding.Inherit inherit
                        ? inherit.names().stream()
                        : Stream.of(((Binding.Attribute) binding).path().keys().get(0)))
                .anyMatch(key -> key.equals(new AttrName(name)));
    }

    @Override
    public Expr visit(LegacyLet let) {
        found.add("let { }");
        return super.visit(let);
    }

    @Override
    public Expr visit(UriLiteral uri) {
        found.add("URL without quotes");
        return uri;
    }

    @Override
    public Expr visit(Lambda lambda) {
        if (lambda.parameter() instanceof Parameter.Formals formals) {
            if (formals.formals().isEmpty() && formals.bound().isEmpty()) {
                reportIf(!isModule(lambda.body()), "empty pattern");
            } else {
                reportIf(formals.formals().isEmpty() && formals.ellipsis(), "pattern that only binds a name");
            }
        } else if (lambda.body() instanceof Apply apply
                && apply.arguments().size() == 1
                && apply.function() instanceof Variable function) {
            var argument =
                    new Variable(((Parameter.Named) lambda.parameter()).name().name());
            reportIf(
                    apply.arguments().get(0).equals(argument) && !function.equals(argument),
                    "function that only calls " + function.name());
        }
        return super.visit(lambda);
    }

    private static boolean isModule(Expr body) {
        return body instanceof AttrSet set
                && set.bindings().stream()
                        .anyMatch(binding -> binding instanceof Binding.Attribute attribute
                                && attribute.path().keys().equals(List.of(new AttrName("imports"))));
    }

    @Override
    public Expr visit(Apply apply) {
        if (apply.function() instanceof Select select && select.set().equals(new Variable("builtins"))) {
            reportIf(List.of("toPath").contains(select.path().keys().get(0).toString()), "deprecated builtin");
        }
        return super.visit(apply);
    }

    @Override
    public Expr visit(Select select) {
        reportIf(
                select.set().equals(new Variable("lib"))
                        && List.of("groupBy", "zipAttrsWith")
                                .contains(select.path().keys().get(0).toString()),
                "function of lib that builtins has");
        return super.visit(select);
    }

    @Override
    public Expr visit(Variable variable) {
        reportIf(variable.name().equals("toPath"), "deprecated builtin");
        return variable;
    }

    @Override
    public Expr visit(BinaryOperation operation) {
        boolean isEquality =
                List.of(BinaryOperator.EQUAL, BinaryOperator.NOT_EQUAL).contains(operation.operator());
        Function<Expr, Boolean> isBoolean =
                side -> side.equals(new Variable("true")) || side.equals(new Variable("false"));
        reportIf(
                isEquality && (isBoolean.apply(operation.left()) || isBoolean.apply(operation.right())),
                "comparison with a boolean");
        reportIf(
                operation.operator() == CONCAT && (isEmptyList(operation.left()) || isEmptyList(operation.right())),
                "concatenation with an empty list");
        return super.visit(operation);
    }

    private static boolean isEmptyList(Expr expr) {
        return expr instanceof ListExpr list && list.elements().isEmpty();
    }

    @Override
    public Expr visit(Not not) {
        reportIf(
                not.operand() instanceof BinaryOperation operation && operation.operator() == BinaryOperator.EQUAL,
                "!(a == b)");
        return super.visit(not);
    }

    @Override
    public Expr visit(If condition) {
        reportIf(
                condition.condition() instanceof HasAttr test
                        && condition.consequence() instanceof Select select
                        && select.set().equals(test.set())
                        && select.path().equals(test.path()),
                "if that 'or' can say");
        return super.visit(condition);
    }
}
