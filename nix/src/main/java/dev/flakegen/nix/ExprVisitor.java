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

    R visit(ListExpr list);

    R visit(AttrSet set);

    R visit(Variable variable);

    R visit(Select select);

    R visit(Apply apply);

    R visit(Lambda lambda);

    R visit(Negation negation);

    R visit(BinaryOperation operation);

    R visit(Placeholder placeholder);
}
