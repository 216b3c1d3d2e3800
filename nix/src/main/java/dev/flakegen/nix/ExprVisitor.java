package dev.flakegen.nix;

/**
 * One method for each kind of expression.
 *
 * @param <R> what a visit gives
 */
public interface ExprVisitor<R> {
    R visit(IntegerLiteral literal);

    R visit(FloatLiteral literal);

    R visit(StringLiteral string);

    R visit(IndentedString string);

    R visit(PathLiteral path);

    R visit(InterpolatedPath path);

    R visit(SearchPath path);

    R visit(UriLiteral literal);

    R visit(ListExpr list);

    R visit(AttrSet set);

    R visit(Let let);

    R visit(LegacyLet let);

    R visit(Variable variable);

    R visit(Select select);

    R visit(HasAttr test);

    R visit(Apply apply);

    R visit(Lambda lambda);

    R visit(With with);

    R visit(Assert assertion);

    R visit(If condition);

    R visit(Not not);

    R visit(Negation negation);

    R visit(BinaryOperation operation);

    R visit(Placeholder placeholder);
}
