package dev.flakegen.nix.language;

import static java.util.stream.Collectors.joining;

import dev.flakegen.nix.Apply;
import dev.flakegen.nix.Assert;
import dev.flakegen.nix.AttrKey;
import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.AttrPath;
import dev.flakegen.nix.AttrSet;
import dev.flakegen.nix.BinaryOperation;
import dev.flakegen.nix.Expr;
import dev.flakegen.nix.ExprVisitor;
import dev.flakegen.nix.FloatLiteral;
import dev.flakegen.nix.HasAttr;
import dev.flakegen.nix.If;
import dev.flakegen.nix.IndentedString;
import dev.flakegen.nix.IntegerLiteral;
import dev.flakegen.nix.InterpolatedPath;
import dev.flakegen.nix.Lambda;
import dev.flakegen.nix.LegacyLet;
import dev.flakegen.nix.Let;
import dev.flakegen.nix.ListExpr;
import dev.flakegen.nix.Negation;
import dev.flakegen.nix.Not;
import dev.flakegen.nix.Parameter;
import dev.flakegen.nix.PathLiteral;
import dev.flakegen.nix.Placeholder;
import dev.flakegen.nix.SearchPath;
import dev.flakegen.nix.Select;
import dev.flakegen.nix.StringLiteral;
import dev.flakegen.nix.StringPart;
import dev.flakegen.nix.UriLiteral;
import dev.flakegen.nix.Variable;
import dev.flakegen.nix.With;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A tree in the form of {@code nix-instantiate --parse}, by which two parsers can be compared. Nix shows less than was
 * written: it merges what defines one attribute set, sorts names, makes paths absolute, and turns most operators into
 * calls, which take further arguments as any call does ({@link Calls}).
 */
public final class ParseForm implements ExprVisitor<String> {
    private final PathForm paths;
    private final Calls calls = new Calls(this);

    private ParseForm(PathForm paths) {
        this.paths = paths;
    }

    /**
     * @param directory the absolute path of the directory that the text stands in
     * @param home the absolute path of the directory that {@code ~} stands for
     */
    public static String of(Expr expr, String directory, String home) {
        return new ParseForm(new PathForm(directory, home)).form(expr);
    }

    String form(Expr expr) {
        return expr.accept(this);
    }

    @Override
    public String visit(IntegerLiteral literal) {
        return Long.toString(literal.value());
    }

    @Override
    public String visit(FloatLiteral literal) {
        return Literals.ofFloat(literal.value());
    }

    @Override
    public String visit(StringLiteral string) {
        return Literals.isText(string) ? Literals.ofText(string.parts()) : concatenation(string.parts());
    }

    /** What holds nothing but a string without an interpolation is that string. */
    @Override
    public String visit(IndentedString string) {
        var parts = string.parts();
        if (parts.size() == 1
                && parts.get(0) instanceof StringPart.Interpolation only
                && Literals.isText(only.expr())) {
            return form(only.expr());
        }
        return Literals.isText(string) ? Literals.ofText(parts) : concatenation(parts);
    }

    private String concatenation(List<StringPart> parts) {
        return parts.stream().map(this::part).collect(joining(" + ", "(", ")"));
    }

    private String part(StringPart part) {
        return part instanceof StringPart.Interpolation interpolation
                ? form(interpolation.expr())
                : Literals.ofText(List.of(part));
    }

    @Override
    public String visit(PathLiteral path) {
        return paths.of(path.text());
    }

    @Override
    public String visit(InterpolatedPath path) {
        var first = ((StringPart.Text) path.parts().get(0)).text();
        var more = path.parts().stream().skip(1).map(this::part);
        return Stream.concat(Stream.of(paths.of(first)), more).collect(joining(" + ", "(", ")"));
    }

    @Override
    public String visit(SearchPath path) {
        return calls.of(path);
    }

    @Override
    public String visit(UriLiteral literal) {
        return Literals.ofText(literal.uri());
    }

    @Override
    public String visit(ListExpr list) {
        return list.elements().stream()
                .map(element -> "(" + form(element) + ") ")
                .collect(joining("", "[ ", "]"));
    }

    @Override
    public String visit(AttrSet set) {
        return MergedSet.of(set).form(this);
    }

    @Override
    public String visit(Let let) {
        var bindings = new MergedSet(false, let.bindings());
        return "(let " + bindings.bindings(this) + "in " + form(let.body()) + ")";
    }

    @Override
    public String visit(LegacyLet let) {
        return "(" + new MergedSet(true, let.bindings()).form(this) + ").body";
    }

    @Override
    public String visit(Variable variable) {
        return Literals.ofName(variable.name());
    }

    @Override
    public String visit(Select select) {
        var fallback = select.fallback().map(value -> " or (" + form(value) + ")");
        return "(" + form(select.set()) + ")." + path(select.path()) + fallback.orElse("");
    }

    @Override
    public String visit(HasAttr test) {
        return "((" + form(test.set()) + ") ? " + path(test.path()) + ")";
    }

    private String path(AttrPath path) {
        return path.keys().stream().map(this::key).collect(joining("."));
    }

    private String key(AttrKey key) {
        return key instanceof AttrKey.Dynamic dynamic ? computed(dynamic) : Literals.ofName(((AttrName) key).name());
    }

    /** <code>"${expr}"</code>. */
    String computed(AttrKey.Dynamic name) {
        return "\"${" + form(name.name()) + "}\"";
    }

    @Override
    public String visit(Apply apply) {
        return calls.of(apply);
    }

    @Override
    public String visit(Lambda lambda) {
        return "(" + parameter(lambda.parameter()) + ": " + form(lambda.body()) + ")";
    }

    private String parameter(Parameter parameter) {
        if (parameter instanceof Parameter.Named named) {
            return Literals.ofName(named.name().name());
        }
        var formals = (Parameter.Formals) parameter;
        var named = formals.formals().stream()
                .sorted(Comparator.comparing(Parameter.Formal::name))
                .map(this::formal);
        var all = Stream.concat(named, formals.ellipsis() ? Stream.of("...") : Stream.of());
        var bound = formals.bound().map(name -> " @ " + Literals.ofName(name.name()));
        return all.collect(joining(", ", "{ ", " }")) + bound.orElse("");
    }

    private String formal(Parameter.Formal formal) {
        var fallback = formal.fallback().map(value -> " ? " + form(value));
        return Literals.ofName(formal.name().name()) + fallback.orElse("");
    }

    @Override
    public String visit(With with) {
        return "(with " + form(with.set()) + "; " + form(with.body()) + ")";
    }

    @Override
    public String visit(Assert assertion) {
        return "assert " + form(assertion.condition()) + "; " + form(assertion.body());
    }

    @Override
    public String visit(If condition) {
        return "(if " + form(condition.condition()) + " then " + form(condition.consequence()) + " else "
                + form(condition.alternative()) + ")";
    }

    @Override
    public String visit(Not not) {
        return "(! " + form(not.operand()) + ")";
    }

    @Override
    public String visit(Negation negation) {
        return calls.of(negation);
    }

    @Override
    public String visit(BinaryOperation operation) {
        return switch (operation.operator()) {
            case LESS_OR_EQUAL, GREATER_OR_EQUAL -> "(! " + calls.ofOpposite(operation) + ")";
            case PIPE_INTO, PIPE_FROM, LESS, GREATER, SUBTRACT, MULTIPLY, DIVIDE -> calls.of(operation);
            case IMPLIES, OR, AND, EQUAL, NOT_EQUAL, UPDATE, ADD, CONCAT ->
                "(" + form(operation.left()) + " " + operation.operator().symbol() + " " + form(operation.right())
                        + ")";
        };
    }

    @Override
    public String visit(Placeholder placeholder) {
        throw new IllegalArgumentException("no part of the language: " + placeholder);
    }
}
