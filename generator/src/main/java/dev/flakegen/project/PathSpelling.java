package dev.flakegen.project;

import dev.flakegen.model.NearestName;
import java.io.IOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
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

    /**
     * The names in a directory.
     *
     * @param folded what each is called on a disk that sees no difference in case, nor in how characters are composed
     */
    private record Names(SortedSet<String> all, Map<String, String> folded) {
        static Names of(SortedSet<String> names) {
            var folded = new HashMap<String, String>();
            names.forEach(name -> folded.putIfAbsent(fold(name), name));
            return new Names(names, folded);
        }

        Optional<String> same(String name) {
            return Optional.ofNullable(folded.get(fold(name)));
        }

        private static String fold(String name) {
            return Normalizer.normalize(name, Normalizer.Form.NFC)
                    .toUpperCase(Locale.ROOT)
                    .toLowerCase(Locale.ROOT);
        }
    }

    /** What stands on disk for one name of a path. */
    @FunctionalInterface
    private interface Choice {
        Optional<String> of(String name, Names names);
    }

    private final Listing listing;
    private final Map<ProjectPath, Names> listed = new HashMap<>();

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
        return find(path, (name, names) -> names.same(name));
    }

    /** The path on disk that may have been meant; empty if it is there, or none is near. */
    public Optional<ProjectPath> nearest(ProjectPath path) throws IOException {
        return find(path, PathSpelling::near);
    }

    private Optional<ProjectPath> find(ProjectPath path, Choice choice) throws IOException {
        var found = ProjectPath.of("");
        for (var name : path.names()) {
            var names = names(found);
            var onDisk = names.all().contains(name) ? Optional.of(name) : choice.of(name, names);
            if (onDisk.isEmpty()) {
                return Optional.empty();
            }
            found = found.resolve(onDisk.get());
        }
        return found.equals(path) ? Optional.empty() : Optional.of(found);
    }

    private Names names(ProjectPath directory) throws IOException {
        var names = listed.get(directory);
        if (names == null) {
            names = Names.of(listing.names(directory));
            listed.put(directory, names);
        }
        return names;
    }

    /** A package can be a file and a directory; of two files, the ending says nothing. */
    private static Optional<String> near(String name, Names names) {
        var ending = ending(name);
        var bare = name.substring(0, name.length() - ending.length());
        Stream<String> sameEnding = names.all().stream()
                .filter(other -> ending(other).equals(ending) && other.startsWith(".") == name.startsWith("."))
                .map(other -> other.substring(0, other.length() - ending.length()));
        return names.same(name)
                .or(() -> names.same(ending.equals(NIX) ? bare : name + NIX))
                .or(() -> NearestName.to(bare, sameEnding).map(near -> near + ending));
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(dot) : "";
    }
}
