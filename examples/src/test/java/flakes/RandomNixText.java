package flakes;

import java.util.ArrayList;
import java.util.List;

/** Nix code as people type it, only worse: gaps of any kind, and names that mean something else around it. */
final class RandomNixText {
    /** Arguments and names of {@code let}, which hide what the place and the generated files call so. */
    private static final List<String> BOUND =
            List.of("x", "final", "prev", "lib", "pkgs", "nixpkgs", "self", "inputs", "system", "config", "registry");

    private static final List<String> GAPS =
            List.of(" ", " ", " ", "\n", "\n\n", "\n\n\n   ", "\t", " # a note\n", " /* a note */ ", "\r\n");
    private static final List<String> KEYS = List.of("a", "or", "b-c", "\"a b\"", "\"${\"d\"}\"");
    private static final List<String> OPERATORS = List.of("+", "-", "*", "++", "//", "==", "!=", "<", "&&", "||", "->");
    private static final List<String> LITERALS = List.of(
            "1",
            "0.5",
            "[ ]",
            "{ }",
            "\"\"",
            "\"a\\n$${b}\"",
            "''\n  a\n    b ''${c}\n''",
            "null",
            "true",
            "builtins.storeDir",
            "./pkgs/any.nix",
            "./nix/dir/.",
            "https://example.org/a");

    private final RandomWords words;

    RandomNixText(RandomWords words) {
        this.words = words;
    }

    /** @param variables that the place binds */
    String code(List<String> variables) {
        return expr(words.below(5), variables);
    }

    private String expr(int depth, List<String> variables) {
        if (depth == 0) {
            return words.chance(2) ? words.pick(LITERALS) : words.pick(variables);
        }
        int below = depth - 1;
        return switch (words.below(13)) {
            case 0 -> all("[", operands(below, variables), "]");
            case 1 -> set(below, variables);
            case 2 -> let(below, variables);
            case 3 ->
                all(
                        "with",
                        expr(below, variables) + ";",
                        words.chance(3) ? "[ unknown pkgs ]" : expr(below, variables));
            case 4 -> lambda(below, variables);
            case 5 -> all("if", expr(below, variables), "then", expr(below, variables), "else", expr(below, variables));
            case 6 -> all("assert", expr(below, variables) + ";", expr(below, variables));
            case 7 -> all(function(below, variables), operand(below, variables), operand(below, variables));
            case 8 -> all("(", expr(below, variables), ").") + words.pick(KEYS);
            case 9 -> all(words.pick(variables) + "." + words.pick(KEYS), "or", operand(below, variables));
            case 10 -> "\"a ${" + all("", expr(below, variables), "") + "} b\"";
            case 11 -> "''\n  a ${" + expr(below, variables) + "}\n    b\n''";
            default -> all(operand(below, variables), words.pick(OPERATORS), operand(below, variables));
        };
    }

    private String operand(int depth, List<String> variables) {
        return depth == 0 ? expr(0, variables) : all("(", expr(depth, variables), ")");
    }

    private String function(int depth, List<String> variables) {
        return words.chance(2) ? words.pick(variables) : all("(", lambda(depth, variables), ")");
    }

    private String operands(int depth, List<String> variables) {
        var operands = new ArrayList<String>();
        for (int i = words.below(4); i > 0; i--) {
            operands.add(operand(depth, variables));
        }
        return all(operands.toArray(String[]::new));
    }

    private String set(int depth, List<String> variables) {
        var parts = new ArrayList<>(List.of(words.chance(4) ? "rec {" : "{"));
        int count = words.below(4);
        for (int i = 0; i < count; i++) {
            parts.add(all(words.pick(List.of("a", "or", "\"a b\"")).replaceFirst("\"?$", i + "$0"), "="));
            parts.add(expr(depth, variables) + ";");
        }
        if (words.chance(3)) {
            parts.add("inherit (" + expr(depth, variables) + ") y z;");
        }
        if (words.chance(3)) {
            parts.add("inherit " + words.pick(variables) + ";");
        }
        parts.add("}");
        return all(parts.toArray(String[]::new));
    }

    private String let(int depth, List<String> variables) {
        var name = words.pick(BOUND);
        var inside = with(variables, name);
        return all("let", name, "=", expr(depth, inside) + ";", "in", expr(depth, inside));
    }

    private String lambda(int depth, List<String> variables) {
        var name = words.pick(BOUND);
        return switch (words.below(3)) {
            case 0 -> all(name + ":", expr(depth, with(variables, name)));
            case 1 -> all("{", name, "}:", expr(depth, with(variables, name)));
            default ->
                all(
                        "{",
                        name,
                        "?",
                        expr(depth, with(variables, name)),
                        ", ... }@args:",
                        expr(depth, with(with(variables, name), "args")));
        };
    }

    private static List<String> with(List<String> variables, String name) {
        var all = new ArrayList<>(variables);
        all.add(name);
        return all;
    }

    /** With a gap of some kind between any two. */
    private String all(String... parts) {
        var text = new StringBuilder();
        for (var part : parts) {
            text.append(text.isEmpty() ? "" : words.pick(GAPS)).append(part);
        }
        return text.toString();
    }
}
