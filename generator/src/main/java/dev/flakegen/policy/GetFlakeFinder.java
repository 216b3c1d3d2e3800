package dev.flakegen.policy;

import dev.flakegen.nix.Apply;
import dev.flakegen.nix.Assert;
import dev.flakegen.nix.AttrKey;
import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.AttrPath;
import dev.flakegen.nix.AttrSet;
import dev.flakegen.nix.BinaryOperation;
import dev.flakegen.nix.Binding;
import dev.flakegen.nix.DeepRecursion;
import dev.flakegen.nix.Expr;
import dev.flakegen.nix.HasAttr;
import dev.flakegen.nix.If;
import dev.flakegen.nix.IndentedString;
import dev.flakegen.nix.InterpolatedPath;
import dev.flakegen.nix.Lambda;
import dev.flakegen.nix.LegacyLet;
import dev.flakegen.nix.Let;
import dev.flakegen.nix.ListExpr;
import dev.flakegen.nix.Negation;
import dev.flakegen.nix.Not;
import dev.flakegen.nix.Parameter;
import dev.flakegen.nix.Select;
import dev.flakegen.nix.StringLiteral;
import dev.flakegen.nix.StringPart;
import dev.flakegen.nix.Variable;
import dev.flakegen.nix.With;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds every place in an expression where {@code builtins.getFlake} can be reached: by its name, in whatever form;
 * under a name that is computed; and where {@code builtins} goes as a whole to where it cannot be followed. What is
 * found nowhere in a flake's files is not used in them.
 *
 * <p>It goes through the tree once, and says of each part what becomes of its value ({@link Use}).
 */
final class GetFlakeFinder {
    private static final AttrName GET_FLAKE = new AttrName("getFlake");
    private static final AttrName BUILTINS = new AttrName("builtins");

    /** What is put in front of the names of those builtins that are variables too. */
    private static final String GLOBAL = "__";

    /** Functions that look at a set and let nothing out of it: which of their arguments that is. */
    private static final Map<String, Integer> LOOKING =
            Map.of("attrNames", 0, "hasAttr", 1, "isAttrs", 0, "typeOf", 0, "getAttr", 1);

    /**
     * What becomes of a value.
     *
     * @param leaks whether it goes where it cannot be followed
     * @param argument what it is applied to, if it is
     */
    private record Use(boolean leaks, Optional<Expr> argument) {
        static final Use LOOKED_AT = new Use(false, Optional.empty());
        static final Use LEAKED = new Use(true, Optional.empty());

        /** A set that is applied gets hold of itself, if it has a functor. */
        static Use appliedTo(Expr argument) {
            return new Use(true, Optional.of(argument));
        }
    }

    private final BuiltinsValues builtins;
    private final List<GetFlakeUse> found = new ArrayList<>();
    private final DeepRecursion recursion = new DeepRecursion();

    /** Whether a variable that nothing else binds is one of builtins, through {@code with}. */
    private boolean withBuiltins;

    private GetFlakeFinder(Expr expr) {
        builtins = new BuiltinsValues(expr);
    }

    static List<GetFlakeUse> find(Expr expr) {
        var finder = new GetFlakeFinder(expr);
        finder.visit(expr, Use.LEAKED);
        return finder.found;
    }

    private void found(Object part, GetFlakeUse.Way way, Use use) {
        found.add(new GetFlakeUse(part, way, use.argument()));
    }

    private void visit(Expr expr, Use use) {
        recursion.descend(() -> {
            ofKind(expr, use);
            return true;
        });
    }

    private void ofKind(Expr expr, Use use) {
        if (expr instanceof Variable) {
            variable(expr, use);
        } else if (expr instanceof Select select) {
            select(select, use);
        } else if (expr instanceof Apply apply) {
            apply(apply, use);
        } else if (expr instanceof BinaryOperation operation) {
            operation(operation, use);
        } else if (expr instanceof With with) {
            with(with, use);
        } else if (expr instanceof Let let) {
            let.bindings().forEach(this::ofLet);
            visit(let.body(), use);
        } else if (expr instanceof AttrSet set) {
            set.bindings().forEach(this::ofSet);
        } else if (expr instanceof LegacyLet let) {
            let.bindings().forEach(this::ofSet);
        } else if (expr instanceof If choice) {
            visit(choice.condition(), Use.LOOKED_AT);
            visit(choice.consequence(), use);
            visit(choice.alternative(), use);
        } else if (expr instanceof Assert assertion) {
            visit(assertion.condition(), Use.LOOKED_AT);
            visit(assertion.body(), use);
        } else if (expr instanceof Lambda lambda) {
            lambda(lambda);
        } else {
            parts(expr);
        }
    }

    /** Of those that hand none of their parts on as their value. */
    private void parts(Expr expr) {
        if (expr instanceof HasAttr test) {
            visit(test.set(), Use.LOOKED_AT);
            computed(test.path());
        } else if (expr instanceof Not not) {
            visit(not.operand(), Use.LOOKED_AT);
        } else if (expr instanceof Negation negation) {
            visit(negation.operand(), Use.LOOKED_AT);
        } else if (expr instanceof ListExpr list) {
            list.elements().forEach(element -> visit(element, Use.LEAKED));
        } else if (expr instanceof StringLiteral string) {
            interpolations(string.parts());
        } else if (expr instanceof IndentedString string) {
            interpolations(string.parts());
        } else if (expr instanceof InterpolatedPath path) {
            interpolations(path.parts());
        }
    }

    private void interpolations(List<StringPart> parts) {
        for (var part : parts) {
            if (part instanceof StringPart.Interpolation interpolation) {
                visit(interpolation.expr(), Use.LEAKED); // to its __toString
            }
        }
    }

    /** The keys of a path that are not written out. */
    private void computed(AttrPath path) {
        for (var key : path.keys()) {
            if (key instanceof AttrKey.Dynamic dynamic) {
                visit(dynamic.name(), Use.LOOKED_AT);
            }
        }
    }

    /**
     * @param part a variable, or its name in {@code inherit}
     */
    private void variable(Object part, Use use) {
        if (builtins.contains(part)) {
            if (use.leaks()) {
                found(part, GetFlakeUse.Way.PASSED_ON, use);
            }
        } else if (builtins.isFree(part, GLOBAL + GET_FLAKE.name())
                || (withBuiltins && builtins.isFree(part, GET_FLAKE.name()))) {
            found(part, GetFlakeUse.Way.NAMED, use);
        }
    }

    private void select(Select select, Use use) {
        visit(select.set(), Use.LOOKED_AT);
        computed(select.path());
        select.fallback().ifPresent(fallback -> visit(fallback, use));
        if (!builtins.contains(select.set())) {
            return;
        }
        var keys = select.path().keys();
        int last = keys.size() - 1;
        int i = 0;
        while (i < last && keys.get(i).equals(BUILTINS)) {
            i++;
        }
        attribute(select, keys.get(i), i == last ? use : Use.LOOKED_AT);
    }

    /** An attribute of builtins. */
    private void attribute(Object part, AttrKey key, Use use) {
        if (key.equals(GET_FLAKE)) {
            found(part, GetFlakeUse.Way.NAMED, use);
        } else if (key instanceof AttrKey.Dynamic) {
            found(part, GetFlakeUse.Way.COMPUTED, use);
        } else if (key.equals(BUILTINS) && use.leaks()) {
            found(part, GetFlakeUse.Way.PASSED_ON, use);
        }
    }

    private void apply(Apply apply, Use use) {
        var arguments = apply.arguments();
        visit(apply.function(), Use.appliedTo(arguments.get(0)));
        var name = builtin(apply.function());
        int lookedAt = name.map(LOOKING::get).orElse(-1);
        for (int i = 0; i < arguments.size(); i++) {
            visit(arguments.get(i), i == lookedAt ? Use.LOOKED_AT : Use.LEAKED);
        }
        boolean gets = name.filter("getAttr"::equals).isPresent()
                && arguments.size() > 1
                && builtins.contains(arguments.get(1));
        if (gets) {
            var key = GetFlakeUse.literal(arguments.get(0))
                    .map(text -> (AttrKey) new AttrName(text))
                    .orElseGet(() -> new AttrKey.Dynamic(arguments.get(0)));
            attribute(apply, key, arguments.size() > 2 ? Use.appliedTo(arguments.get(2)) : use);
        }
    }

    /** The name of the builtin that an expression is, where that is plain: {@code builtins.name}, {@code __name}. */
    private Optional<String> builtin(Expr expr) {
        if (expr instanceof Variable variable) {
            return variable.name().startsWith(GLOBAL) && builtins.isFree(variable, variable.name())
                    ? Optional.of(variable.name().substring(GLOBAL.length()))
                    : Optional.empty();
        }
        boolean plain = expr instanceof Select select
                && select.path().keys().size() == 1
                && select.path().keys().get(0) instanceof AttrName
                && select.set() instanceof Variable set
                && builtins.isFree(set, BUILTINS.name());
        return plain ? Optional.of(((AttrName) ((Select) expr).path().keys().get(0)).name()) : Optional.empty();
    }

    private void operation(BinaryOperation operation, Use use) {
        var left = operation.left();
        var right = operation.right();
        switch (operation.operator()) {
            case PIPE_INTO -> {
                visit(left, Use.LEAKED);
                visit(right, Use.appliedTo(left));
            }
            case PIPE_FROM -> {
                visit(left, Use.appliedTo(right));
                visit(right, Use.LEAKED);
            }
            case UPDATE -> {
                visit(left, use);
                visit(right, use);
            }
            case ADD -> {
                visit(left, Use.LEAKED);
                visit(right, Use.LEAKED);
            }
            default -> {
                visit(left, Use.LOOKED_AT);
                visit(right, Use.LOOKED_AT);
            }
        }
    }

    private void with(With with, Use use) {
        visit(with.set(), Use.LOOKED_AT);
        boolean around = withBuiltins;
        withBuiltins = builtins.contains(with.set()) || (around && !hasGetFlake(with.set()));
        visit(with.body(), use);
        withBuiltins = around;
    }

    /** Whether a set is written out, and has a getFlake of its own. */
    private static boolean hasGetFlake(Expr expr) {
        return expr instanceof AttrSet set
                && set.bindings().stream()
                        .anyMatch(binding -> binding instanceof Binding.Attribute attribute
                                ? attribute.path().keys().get(0).equals(GET_FLAKE)
                                : ((Binding.Inherit) binding).names().contains(GET_FLAKE));
    }

    private void lambda(Lambda lambda) {
        if (lambda.parameter() instanceof Parameter.Formals formals) {
            formals.formals().forEach(formal -> formal.fallback().ifPresent(fallback -> visit(fallback, Use.LEAKED)));
        }
        visit(lambda.body(), Use.LEAKED);
    }

    /** What a let calls builtins is followed. */
    private void ofLet(Binding binding) {
        boolean followed = !(binding instanceof Binding.Attribute attribute)
                || (attribute.path().keys().size() == 1
                        && attribute.path().keys().get(0) instanceof AttrName);
        binding(binding, followed ? Use.LOOKED_AT : Use.LEAKED);
    }

    private void ofSet(Binding binding) {
        binding(binding, Use.LEAKED);
    }

    private void binding(Binding binding, Use use) {
        if (binding instanceof Binding.Attribute attribute) {
            computed(attribute.path());
            visit(attribute.value(), use);
            return;
        }
        var inherit = (Binding.Inherit) binding;
        if (inherit.from().isEmpty()) {
            inherit.names().forEach(name -> variable(name, use));
            return;
        }
        visit(inherit.from().get(), Use.LOOKED_AT);
        if (builtins.contains(inherit.from().get())) {
            inherit.names().forEach(name -> attribute(name, name, use));
        }
    }
}
