package dev.flakegen.model;

import dev.flakegen.nix.Expr;
import dev.flakegen.nix.Placeholder;
import java.util.List;

/**
 * Nix code that the description gives as text, {@code nix("old: { doCheck = false; }")}. What its variables mean, and how
 * its paths are written, depends on the file that it ends up in.
 *
 * @param code as it was read, its paths relative to the project's directory
 * @param uses the variables that it neither binds itself nor has from Nix, each once
 * @param files that its paths name; of a path with interpolation, the directory that is known
 */
public record Snippet(Expr code, List<Use> uses, List<Reference.ToFile> files, Place place) implements Placeholder {
    public Snippet {
        uses = List.copyOf(uses);
        files = List.copyOf(files);
    }

    /**
     * A variable that is to be bound where the text stands.
     *
     * @param inWith whether all uses of it stand inside of a {@code with}, which may bind it
     * @param excerpt where in the text it is used first, outside of a {@code with} if it is: line and column, and the
     *     line itself with carets below
     */
    public record Use(String name, boolean inWith, String excerpt) {}

    /** Whether a path is relative, so that it names a file of the project: {@code ./a}, {@code a/b}, {@code ../a}. */
    public static boolean isRelative(String path) {
        return !path.startsWith("/") && !path.startsWith("~");
    }
}
