package dev.flakegen.plan;

import dev.flakegen.project.ProjectPath;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What runs were about to write when they were stopped: {@code .flakegen/journal}, there while a run is at work and gone
 * at its end. A file with content that is named here is ours, whatever the manifest says.
 *
 * @param hashes of each file, by path: one for each run
 */
public record Journal(SortedMap<ProjectPath, SortedSet<String>> hashes) {
    /** Where it is. */
    public static final ProjectPath PATH = ProjectPath.of(".flakegen/journal");

    public static final Journal EMPTY = new Journal(new TreeMap<>());

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");

    public Journal {
        hashes = Collections.unmodifiableSortedMap(new TreeMap<>(hashes));
    }

    public Set<ProjectPath> paths() {
        return hashes.keySet();
    }

    /** Whether some run was about to write this content there. */
    public boolean names(ProjectPath path, String hash) {
        return hashes.getOrDefault(path, Collections.emptySortedSet()).contains(hash);
    }

    /** This journal, and what another run is about to write. */
    public Journal and(Manifest manifest) {
        var all = new TreeMap<ProjectPath, SortedSet<String>>();
        hashes.forEach((path, known) -> all.put(path, new TreeSet<>(known)));
        manifest.files()
                .forEach((path, hash) ->
                        all.computeIfAbsent(path, key -> new TreeSet<>()).add(hash));
        return new Journal(all);
    }

    /** A line for each: hash, two blanks, path, as {@code sha256sum} writes them. */
    public String write() {
        var text = new StringBuilder();
        hashes.forEach((path, known) -> known.forEach(
                hash -> text.append(hash).append("  ").append(path).append('\n')));
        return text.toString();
    }

    /** Reads a journal; a line that is none is passed over. */
    public static Journal read(String text) {
        var hashes = new TreeMap<ProjectPath, SortedSet<String>>();
        text.lines()
                .map(LINE::matcher)
                .filter(line -> line.matches())
                .forEach(line -> ProjectPath.parse(line.group(2))
                        .filter(path -> !path.isProject())
                        .ifPresent(path -> hashes.computeIfAbsent(path, key -> new TreeSet<>())
                                .add(line.group(1))));
        return new Journal(hashes);
    }
}
