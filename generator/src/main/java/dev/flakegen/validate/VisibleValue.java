package dev.flakegen.validate;

import dev.flakegen.model.Reference;
import dev.flakegen.model.Snippet;
import dev.flakegen.nix.Assert;
import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.AttrSet;
import dev.flakegen.nix.BinaryOperation;
import dev.flakegen.nix.BinaryOperator;
import dev.flakegen.nix.Binding;
import dev.flakegen.nix.Expr;
import dev.flakegen.nix.FloatLiteral;
import dev.flakegen.nix.FreeVariable;
import dev.flakegen.nix.HasAttr;
import dev.flakegen.nix.If;
import dev.flakegen.nix.IndentedString;
import dev.flakegen.nix.IntegerLiteral;
import dev.flakegen.nix.InterpolatedPath;
import dev.flakegen.nix.Lambda;
import dev.flakegen.nix.Let;
import dev.flakegen.nix.ListExpr;
import dev.flakegen.nix.Negation;
import dev.flakegen.nix.Not;
import dev.flakegen.nix.PathLiteral;
import dev.flakegen.nix.SearchPath;
import dev.flakegen.nix.StringLiteral;
import dev.flakegen.nix.UriLiteral;
import dev.flakegen.nix.Variable;
import dev.flakegen.nix.With;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a value is, as far as its text shows, where that is no derivation. What is called, selected or computed may be
 * one, and so may a set with a {@code type}, or one that is a function; {@code null} says that there is none.
 */
enum VisibleValue {
    STRING("a string"),
    NUMBER("a number"),
    BOOLEAN("a boolean"),
    PATH("a path"),
    LIST("a list"),
    FUNCTION("a function"),
    SET("a set"),
    FLAKE("a flake"),
    PACKAGE_SET("the whole package set"),
    OUTPUT("an output of another kind");

    /** Nobody nests more of these, but a machine, whose value is taken as it is. */
    private static final int DEEPEST = 100;

    private static final Set<BinaryOperator> OF_BOOLEANS = EnumSet.of(
            BinaryOperator.IMPLIES,
            BinaryOperator.OR,
            BinaryOperator.AND,
            BinaryOperator.EQUAL,
            BinaryOperator.NOT_EQUAL,
            BinaryOperator.LESS,
            BinaryOperator.LESS_OR_EQUAL,
            BinaryOperator.GREATER,
            BinaryOperator.GREATER_OR_EQUAL);

    private static final Set<BinaryOperator> OF_NUMBERS =
            EnumSet.of(BinaryOperator.SUBTRACT, BinaryOperator.MULTIPLY, BinaryOperator.DIVIDE);

    private static final Set<AttrName> MORE = Set.of(new AttrName("type"), new AttrName("__functor"));

    private final String words;

    VisibleValue(String words) {
        this.words = words;
    }

    /** Returns its name in messages. */
    String words() {
        return words;
    }

    static Optional<VisibleValue> of(Expr expr) {
        return of(expr, expr);
    }

    /**
     * @param whole what binds the variables of the value, which is a part of it
     */
    static Optional<VisibleValue> of(Expr expr, Expr whole) {
        return of(expr, whole, 0);
    }

    private static Optional<VisibleValue> of(Expr expr, Expr whole, int depth) {
        if (depth > DEEPEST) {
            return Optional.empty();
        } else if (expr instanceof Snippet snippet) {
            return ofSnippet(snippet, depth);
        } else if (expr instanceof Let let) {
            return of(let.body(), whole, depth + 1);
        } else if (expr instanceof With with) {
            return of(with.body(), whole, depth + 1);
        } else if (expr instanceof Assert assertion) {
            return of(assertion.body(), whole, depth + 1);
        } else if (expr instanceof If choice) {
            var one = of(choice.consequence(), whole, depth + 1);
            return of(choice.alternative(), whole, depth + 1).isPresent() ? one : Optional.empty();
        } else if (expr instanceof AttrSet set) {
            return set.bindings().stream().anyMatch(VisibleValue::mayBeMore) ? Optional.empty() : Optional.of(SET);
        } else if (expr instanceof BinaryOperation operation) {
            return ofOperation(operation, whole, depth);
        } else if (expr instanceof Reference reference) {
            return ofReference(reference);
        }
        return expr instanceof Variable variable ? ofVariable(variable, whole) : ofLiteral(expr);
    }

    private static Optional<VisibleValue> ofLiteral(Expr expr) {
        if (expr instanceof StringLiteral || expr instanceof IndentedString || expr instanceof UriLiteral) {
            return Optional.of(STRING);
        } else if (expr instanceof IntegerLiteral || expr instanceof FloatLiteral || expr instanceof Negation) {
            return Optional.of(NUMBER);
        } else if (expr instanceof PathLiteral || expr instanceof InterpolatedPath || expr instanceof SearchPath) {
            return Optional.of(PATH);
        } else if (expr instanceof Not || expr instanceof HasAttr) {
            return Optional.of(BOOLEAN);
        } else if (expr instanceof ListExpr) {
            return Optional.of(LIST);
        } else if (expr instanceof Lambda) {
            return Optional.of(FUNCTION);
        }
        return Optional.empty();
    }

    /** These are variables, which a text can bind to something else. */
    private static Optional<VisibleValue> ofVariable(Variable variable, Expr whole) {
        boolean isBoolean = (variable.name().equals("true") || variable.name().equals("false"))
                && FreeVariable.of(whole).stream().anyMatch(use -> use.part() == variable);
        return isBoolean ? Optional.of(BOOLEAN) : Optional.empty();
    }

    /** The variables that flakegen binds where a package stands are sets, unless the text binds one itself. */
    private static Optional<VisibleValue> ofSnippet(Snippet snippet, int depth) {
        if (snippet.code() instanceof Variable variable) {
            if (snippet.arguments().containsKey(variable.name())) {
                var given = snippet.arguments().get(variable.name());
                return of(given, given, depth + 1);
            }
            switch (variable.name()) {
                case "self":
                    return Optional.of(FLAKE);
                case "inputs", "lib":
                    return Optional.of(SET);
                case "final", "prev", "pkgs":
                    return Optional.of(PACKAGE_SET);
                default:
                    break;
            }
        }
        return of(snippet.code(), snippet.code(), depth + 1);
    }

    private static Optional<VisibleValue> ofOperation(BinaryOperation operation, Expr whole, int depth) {
        var operator = operation.operator();
        if (OF_BOOLEANS.contains(operator)) {
            return Optional.of(BOOLEAN);
        } else if (OF_NUMBERS.contains(operator)) {
            return Optional.of(NUMBER);
        } else if (operator == BinaryOperator.CONCAT) {
            return Optional.of(LIST);
        } else if (operator == BinaryOperator.ADD) {
            return of(operation.left(), whole, depth + 1).or(() -> Optional.of(STRING));
        } else if (operator == BinaryOperator.UPDATE) {
            var left = of(operation.left(), whole, depth + 1);
            return of(operation.right(), whole, depth + 1).isPresent() ? left : Optional.empty();
        }
        return Optional.empty();
    }

    private static Optional<VisibleValue> ofReference(Reference reference) {
        if (reference instanceof Reference.ToSelf || reference instanceof Reference.ToInput) {
            return Optional.of(FLAKE);
        } else if (reference instanceof Reference.ToInputs) {
            return Optional.of(SET);
        } else if (reference instanceof Reference.ToPkgs) {
            return Optional.of(PACKAGE_SET);
        } else if (reference instanceof Reference.ToSystem) {
            return Optional.of(STRING);
        } else if (reference instanceof Reference.ToFile) {
            return Optional.of(PATH);
        }
        boolean isPackage = !(reference instanceof Reference.ToOutput output)
                || output.perSystem()
                || output.output().equals("lib");
        return isPackage ? Optional.empty() : Optional.of(OUTPUT);
    }

    /** Returns whether a binding may say that its set is a derivation, or a function. */
    private static boolean mayBeMore(Binding binding) {
        return binding instanceof Binding.Inherit inherit
                ? inherit.names().stream().anyMatch(MORE::contains)
                : !(((Binding.Attribute) binding).path().keys().get(0) instanceof AttrName name) || MORE.contains(name);
    }
}
