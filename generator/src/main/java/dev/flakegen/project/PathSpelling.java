package dev.flakegen.project;

import dev.flakegen.model.NearestName;
import java.io.IOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;

/** How the paths of a project are written on disk, where somebody may have written them in another way. */
public final class PathSpelling {
    private static final String NIX = ".nix";

    /** What is in a directory. */
    @FunctionalInterface
    interface Listing {
        SortedSet<String> names(ProjectPath directory) throws IOException;
    }

    /** What stands on disk for one name of a path. */
    @FunctionalInterface
    private interface Choice {
        Optional<String> of(String name, SortedSet<String> names);
    }

    private final Listing listing;
    private final Map<ProjectPath, SortedSet<String>> listed = new HashMap<>();

    PathSpelling(Listing listing) {
        this.listing = listing;
    }

    public static PathSpelling in(ProjectDirectory project) {
        return new PathSpelling(project::names);
    }

    /** Whether the disk takes a name in any case: it then has files that are called otherwise. */
    public static boolean ignoresCase(ProjectDirectory project) throws IOException {
        var names = project.names(ProjectPath.of(""));
        for (var name : names) {
            var flipped = flipped(name);
            if (!names.contains(flipped)) {
                return project.look(ProjectPath.of(flipped)) != Entry.MISSING;
            }
        }
        return false;
    }

    private static String flipped(String name) {
        var flipped = new StringBuilder();
        name.codePoints()
                .map(c -> Character.isUpperCase(c) ? Character.toLowerCase(c) : Character.toUpperCase(c))
                .forEach(flipped::appendCodePoint);
        return flipped.toString();
    }

    /**
     * The path as the disk writes it, if it has it in another case, or with characters that are composed in another way;
     * empty if it has it so, or not at all.
     */
    public Optional<ProjectPath> otherwise(ProjectPath path) throws IOException {
        return find(path, PathSpelling::same);
    }

    /** The path on disk that may have been meant; empty if it is there, or none is near. */
    public Optional<ProjectPath> nearest(ProjectPath path) throws IOException {
        return find(path, PathSpelling::near);
    }

    private Optional<ProjectPath> find(ProjectPath path, Choice choice) throws IOException {
        var found = ProjectPath.of("");
        for (var name : path.names()) {
            var names = names(found);
            var onDisk = names.contains(name) ? Optional.of(name) : choice.of(name, names);
            if (onDisk.isEmpty()) {
                return Optional.empty();
            }
            found = found.resolve(onDisk.get());
        }
        return found.equals(path) ? Optional.empty() : Optional.of(found);
    }

    private SortedSet<String> names(ProjectPath directory) throws IOException {
        var names = listed.get(directory);
        if (names == null) {
            names = listing.names(directory);
            listed.put(directory, names);
        }
        return names;
    }

    private static Optional<String> same(String name, SortedSet<String> names) {
        var composed = composed(name);
        return names.stream()
                .filter(other -> composed(other).equalsIgnoreCase(composed))
                .findFirst();
    }

    /** A package can be a file and a directory; of two files, the ending says nothing. */
    private static Optional<String> near(String name, SortedSet<String> names) {
        var ending = ending(name);
        var bare = name.substring(0, name.length() - ending.length());
        Stream<String> sameEnding = names.stream()
                .filter(other -> ending(other).equals(ending) && other.startsWith(".") == name.startsWith("."))
                .map(other -> other.substring(0, other.length() - ending.length()));
        return same(name, names)
                .or(() -> same(ending.equals(NIX) ? bare : name + NIX, names))
                .or(() -> NearestName.to(bare, sameEnding).map(near -> near + ending));
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(dot) : "";
    }

    private static String composed(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }
}
