package dev.flakegen.nix.language;

import dev.flakegen.nix.Apply;
import dev.flakegen.nix.BinaryOperation;
import dev.flakegen.nix.Expr;
import dev.flakegen.nix.Negation;
import dev.flakegen.nix.SearchPath;
import dev.flakegen.nix.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What Nix turns into calls: {@code -a} is {@code (__sub 0 a)}. A call of a call is one call with more arguments,
 * whatever the first of them was written as: {@code (-a) b} is {@code (__sub 0 a b)}.
 */
final class Calls {
    private static final Variable OR = new Variable("or");

    private final ParseForm form;

    Calls(ParseForm form) {
        this.form = form;
    }

    /** The form of an expression that is a call. */
    String of(Expr expr) {
        return written(call(expr).orElseThrow());
    }

    /** The form of what {@code <=} and {@code >=} are the opposite of. */
    String ofOpposite(BinaryOperation operation) {
        return written(comparison(operation));
    }

    private static String written(List<String> call) {
        return "(" + String.join(" ", call) + ")";
    }

    /** The function and the arguments, if the expression is a call. */
    private Optional<List<String>> call(Expr expr) {
        if (expr instanceof Apply apply) {
            return Optional.of(applied(apply));
        } else if (expr instanceof Negation negation) {
            return Optional.of(List.of("__sub", "0", form.form(negation.operand())));
        } else if (expr instanceof SearchPath search) {
            return Optional.of(List.of("__findFile", "__nixPath", Literals.ofText(search.path())));
        }
        return expr instanceof BinaryOperation operation ? operation(operation) : Optional.empty();
    }

    private Optional<List<String>> operation(BinaryOperation operation) {
        return switch (operation.operator()) {
            case PIPE_INTO -> Optional.of(with(operation.right(), operation.left()));
            case PIPE_FROM -> Optional.of(with(operation.left(), operation.right()));
            case SUBTRACT -> Optional.of(arithmetic("__sub", operation));
            case MULTIPLY -> Optional.of(arithmetic("__mul", operation));
            case DIVIDE -> Optional.of(arithmetic("__div", operation));
            case LESS, GREATER -> Optional.of(comparison(operation));
            case LESS_OR_EQUAL, GREATER_OR_EQUAL -> Optional.empty();
            case IMPLIES, OR, AND, EQUAL, NOT_EQUAL, UPDATE, ADD, CONCAT -> Optional.empty();
        };
    }

    private List<String> arithmetic(String function, BinaryOperation operation) {
        return List.of(function, form.form(operation.left()), form.form(operation.right()));
    }

    private List<String> comparison(BinaryOperation operation) {
        var left = form.form(operation.left());
        var right = form.form(operation.right());
        return switch (operation.operator()) {
            case LESS, GREATER_OR_EQUAL -> List.of("__lessThan", left, right);
            default -> List.of("__lessThan", right, left);
        };
    }

    private List<String> with(Expr function, Expr argument) {
        var call = start(function);
        call.add(form.form(argument));
        return call;
    }

    private List<String> start(Expr function) {
        return new ArrayList<>(call(function).orElseGet(() -> List.of(form.form(function))));
    }

    /** {@code f or} is a call of its own, of whatever {@code f} is. */
    private List<String> applied(Apply apply) {
        var call = start(apply.function());
        for (var argument : apply.arguments()) {
            if (argument.equals(OR) && call.size() > 1) {
                call = new ArrayList<>(List.of(written(call)));
            }
            call.add(form.form(argument));
        }
        return call;
    }
}
