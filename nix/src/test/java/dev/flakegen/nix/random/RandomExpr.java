package dev.flakegen.nix.random;

import dev.flakegen.nix.Apply;
import dev.flakegen.nix.Assert;
import dev.flakegen.nix.AttrKey;
import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.AttrPath;
import dev.flakegen.nix.AttrSet;
import dev.flakegen.nix.BinaryOperation;
import dev.flakegen.nix.BinaryOperator;
import dev.flakegen.nix.Binding;
import dev.flakegen.nix.Expr;
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
import dev.flakegen.nix.SearchPath;
import dev.flakegen.nix.Select;
import dev.flakegen.nix.StringLiteral;
import dev.flakegen.nix.StringPart;
import dev.flakegen.nix.UriLiteral;
import dev.flakegen.nix.Variable;
import dev.flakegen.nix.With;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/** Makes trees of every kind of expression. */
final class RandomExpr {
    private static final List<String> NAMES =
            List.of("a", "b", "pkgs", "lib", "x'", "foo-bar", "_", "longer_name_of_a_variable");
    private static final List<String> TEXTS = List.of(
            "",
            "a",
            "two words",
            "$",
            "${",
            "''",
            "'",
            "\\",
            "\"",
            "\n",
            "  indented\n",
            "\t",
            "\r",
            "$${x}",
            "é",
            "a\nb\n",
            "#",
            "/*",
            "a rather long text that goes on for a while");

    private final Random random;

    RandomExpr(long seed) {
        this.random = new Random(seed);
    }

    Expr expr(int depth) {
        return depth == 0 ? leaf() : node(depth - 1);
    }

    private Expr leaf() {
        return switch (random.nextInt(9)) {
            case 0 -> new IntegerLiteral(random.nextInt(1000));
            case 1 -> new FloatLiteral(random.nextInt(1000) / 8.0);
            case 2 -> StringLiteral.of(text());
            case 3 -> new PathLiteral(pick(List.of("./a", "../a/b.nix", "/etc/hosts", "a/b", "~/c", "./.")));
            case 4 -> new SearchPath(pick(List.of("nixpkgs", "nixpkgs/lib")));
            case 5 -> new UriLiteral("https://example.org/?a=b");
            case 6 -> new ListExpr(List.of());
            case 7 -> AttrSet.EMPTY;
            default -> variable();
        };
    }

    private Expr node(int depth) {
        return switch (random.nextInt(18)) {
            case 0 -> new StringLiteral(parts(depth));
            case 1 -> new IndentedString(parts(depth));
            case 2 ->
                new InterpolatedPath(List.of(new StringPart.Text("./a"), new StringPart.Interpolation(expr(depth))));
            case 3 -> new ListExpr(some(() -> expr(depth)));
            case 4 -> new AttrSet(random.nextBoolean(), bindings(depth));
            case 5 -> new LegacyLet(bindings(depth));
            case 6 -> new Select(expr(depth), path(depth), optional(() -> expr(depth)));
            case 7 -> new HasAttr(expr(depth), path(depth));
            case 8 -> new Apply(expr(depth), nonEmpty(() -> expr(depth)));
            case 9 -> new Lambda(parameter(depth), expr(depth));
            case 10 -> new Let(bindings(depth), expr(depth));
            case 11 -> new With(expr(depth), expr(depth));
            case 12 -> new Assert(expr(depth), expr(depth));
            case 13 -> new If(expr(depth), expr(depth), expr(depth));
            case 14 -> new Not(expr(depth));
            case 15 -> new Negation(expr(depth));
            default -> new BinaryOperation(expr(depth), pick(List.of(BinaryOperator.values())), expr(depth));
        };
    }

    private Variable variable() {
        return new Variable(pick(NAMES));
    }

    /** Not two texts side by side: they are one. */
    private List<StringPart> parts(int depth) {
        var parts = new ArrayList<StringPart>();
        for (int i = random.nextInt(4); i > 0; i--) {
            parts.add(new StringPart.Text(text()));
            parts.add(new StringPart.Interpolation(expr(depth)));
        }
        parts.add(new StringPart.Text(text()));
        return parts;
    }

    /** Each attribute a name of its own. */
    private List<Binding> bindings(int depth) {
        var bindings = new ArrayList<Binding>();
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            var name = new AttrName(pick(List.of("n", "or", "a b", "if", "${x}", "")) + i);
            if (random.nextInt(4) == 0) {
                bindings.add(new Binding.Inherit(optional(() -> expr(depth)), List.of(name)));
            } else {
                var path = random.nextBoolean()
                        ? AttrPath.of(name)
                        : AttrPath.of(name).then(path(depth));
                bindings.add(new Binding.Attribute(path, expr(depth)));
            }
        }
        return bindings;
    }

    private AttrPath path(int depth) {
        var keys = new ArrayList<AttrKey>(List.of(new AttrName(pick(NAMES))));
        if (random.nextInt(4) == 0) {
            keys.add(new AttrKey.Dynamic(variable()));
        }
        return new AttrPath(keys);
    }

    private Parameter parameter(int depth) {
        if (random.nextBoolean()) {
            return new Parameter.Named(new AttrName(pick(NAMES)));
        }
        var formals = new ArrayList<Parameter.Formal>();
        for (int i = random.nextInt(4); i > 0; i--) {
            formals.add(new Parameter.Formal(new AttrName("f" + i), optional(() -> expr(depth))));
        }
        return new Parameter.Formals(formals, random.nextBoolean(), optional(() -> new AttrName("args")));
    }

    private String text() {
        var text = new StringBuilder();
        for (int i = random.nextInt(3); i >= 0; i--) {
            text.append(pick(TEXTS));
        }
        return text.toString();
    }

    private <T> List<T> some(Supplier<T> supplier) {
        var all = new ArrayList<T>();
        for (int i = random.nextInt(4); i > 0; i--) {
            all.add(supplier.get());
        }
        return all;
    }

    private <T> List<T> nonEmpty(Supplier<T> supplier) {
        var all = some(supplier);
        all.add(supplier.get());
        return all;
    }

    private <T> Optional<T> optional(Supplier<T> supplier) {
        return random.nextBoolean() ? Optional.of(supplier.get()) : Optional.empty();
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
