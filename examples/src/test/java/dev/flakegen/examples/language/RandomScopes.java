package dev.flakegen.examples.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Random code that binds and uses a few names in all ways that there are. It is read, not evaluated. */
final class RandomScopes {
    private static final List<String> NAMES = List.of("a", "b", "c", "d");

    private final Random random;

    RandomScopes(long seed) {
        this.random = new Random(seed);
    }

    /** A function, so that it is a value whatever its body. */
    String text() {
        return "_: " + expr(4);
    }

    private String expr(int depth) {
        if (depth == 0) {
            return random.nextInt(3) == 0 ? "1" : name();
        }
        return switch (random.nextInt(11)) {
            case 0 -> name();
            case 1 -> "(" + name() + ": " + expr(depth - 1) + ")";
            case 2 -> "(" + formals(depth - 1) + ": " + expr(depth - 1) + ")";
            case 3, 4 -> "(let " + bindings(depth - 1, false) + "in " + expr(depth - 1) + ")";
            case 5, 6 -> set(depth);
            case 7 -> "(with " + expr(depth - 1) + "; " + expr(depth - 1) + ")";
            case 8 -> "[ " + expr(depth - 1) + " " + expr(depth - 1) + " ]";
            case 9 -> "\"${" + expr(depth - 1) + "}\"";
            default -> "(" + expr(depth - 1) + " ? ${" + expr(depth - 1) + "}." + name() + ")";
        };
    }

    private String set(int depth) {
        return switch (random.nextInt(5)) {
            case 0, 1 -> "{ " + bindings(depth - 1, true) + "}";
            case 2, 3 -> "rec { " + bindings(depth - 1, true) + "}";
            default -> "(let { " + bindings(depth - 1, true) + "body = 1; })";
        };
    }

    private String formals(int depth) {
        var all = names().stream()
                .map(name -> random.nextBoolean() ? name : name + " ? " + expr(depth - 1 < 0 ? 0 : depth - 1))
                .collect(Collectors.joining(", "));
        return "{ " + all + " }" + (random.nextInt(3) == 0 ? "@all" : "");
    }

    /** Each name is defined once; a set by several definitions now and then, which make one. */
    private String bindings(int depth, boolean computed) {
        var bindings = new ArrayList<String>();
        for (var name : names()) {
            bindings.addAll(binding(name, Math.max(depth, 0)));
        }
        if (computed && random.nextInt(4) == 0) {
            bindings.add("${" + expr(Math.max(depth - 1, 0)) + "} = " + expr(Math.max(depth - 1, 0)) + ";");
        }
        Collections.shuffle(bindings, random);
        return String.join(" ", bindings) + " ";
    }

    private List<String> binding(String name, int depth) {
        Supplier<String> value = () -> expr(Math.max(depth - 1, 0));
        return switch (random.nextInt(6)) {
            case 0 -> List.of("inherit " + name + ";");
            case 1 -> List.of("inherit (" + value.get() + ") " + name + ";");
            case 2 ->
                List.of(
                        name + ".x = " + value.get() + ";",
                        name + " = " + (random.nextBoolean() ? "rec " : "") + "{ a = " + value.get() + "; inherit "
                                + name() + "2; };",
                        name + ".${" + value.get() + "}.y = " + value.get() + ";");
            default -> List.of(name + " = " + value.get() + ";");
        };
    }

    private List<String> names() {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> name())
                .distinct()
                .toList();
    }

    private String name() {
        return NAMES.get(random.nextInt(NAMES.size()));
    }
}
