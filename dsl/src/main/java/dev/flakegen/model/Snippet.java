package dev.flakegen.model;

import dev.flakegen.nix.Expr;
import dev.flakegen.nix.Placeholder;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Nix code that the description gives as text, {@code nix("old: { doCheck = false; }")}. What its variables mean, and how
 * its paths are written, depends on the file that it ends up in.
 *
 * @param code as it was read, its paths relative to the project's directory
 * @param uses the variables that it neither binds itself nor has from Nix nor from the description, each once
 * @param files that its paths name; of a path with interpolation, the directory that is known
 * @param arguments the variables that the description gives it, sorted
 */
public record Snippet(Expr code, List<Use> uses, List<Reference.ToFile> files, Map<String, Expr> arguments, Place place)
        implements Placeholder {
    public Snippet {
        uses = List.copyOf(uses);
        files = List.copyOf(files);
        arguments = Collections.unmodifiableMap(new TreeMap<>(arguments));
    }

    /** The same text with a variable that means this value, whatever it means in the place where the text stands. */
    public Snippet with(String variable, Expr value) {
        var others = uses.stream().filter(use -> !use.name().equals(variable)).toList();
        var all = new TreeMap<>(arguments);
        all.put(variable, value);
        return new Snippet(code, others, files, all, place);
    }

    @Override
    public Snippet replaceInside(Function<? super Placeholder, ? extends Expr> replacement) {
        var replaced = new TreeMap<>(arguments);
        replaced.replaceAll((variable, value) -> value.replacePlaceholders(replacement));
        return new Snippet(code, uses, files, replaced, place);
    }

    /**
     * A variable that is to be bound where the text stands.
     *
     * @param inWith whether all uses of it stand inside of a {@code with}, which may bind it
     * @param excerpt where in the text it is used first, outside of a {@code with} if it is: line and column, and the
     *     line itself with carets below
     */
    public record Use(String name, boolean inWith, String excerpt) {}

    /**
     * Returns whether a path is relative, so that it names a file of the project: {@code ./a}, {@code a/b}, {@code
     * ../a}.
     */
    public static boolean isRelative(String path) {
        return !path.startsWith("/") && !path.startsWith("~");
    }
}
