package dev.flakegen.project;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A path inside the project, relative to its directory, with slashes, without {@code .} and {@code ..}.
 *
 * @param names none for the project's directory itself
 */
public record ProjectPath(List<String> names) implements Comparable<ProjectPath> {
    public ProjectPath {
        names = List.copyOf(names);
    }

    /**
     * Reads a path; empty if it leaves the project: an absolute one, one with too many {@code ..}, or one that no file
     * system has.
     */
    public static Optional<ProjectPath> parse(String text) {
        if (text.startsWith("/") || isUnwritable(text)) {
            return Optional.empty();
        }
        var names = new ArrayDeque<String>();
        for (var name : text.split("/")) {
            if (name.equals("..")) {
                if (names.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.addLast(name);
            }
        }
        return Optional.of(new ProjectPath(List.copyOf(names)));
    }

    /** Whether a text holds what no file system has in a name: NUL, or half of a character. */
    public static boolean isUnwritable(String text) {
        return text.codePoints().anyMatch(c -> c == 0 || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    /**
     * A path that is known to stay inside.
     *
     * @throws IllegalArgumentException if it leaves the project
     */
    public static ProjectPath of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("leaves the project: " + text));
    }

    public ProjectPath resolve(String name) {
        var all = new ArrayList<>(names);
        all.add(name);
        return new ProjectPath(all);
    }

    /** The last name; empty for the project's directory. */
    public String name() {
        return names.isEmpty() ? "" : names.get(names.size() - 1);
    }

    /** The directory that this is in; empty for the project's own. */
    public Optional<ProjectPath> parent() {
        return names.isEmpty() ? Optional.empty() : Optional.of(new ProjectPath(names.subList(0, names.size() - 1)));
    }

    /** The directories that this is in, from the nearest on, without the project's own. */
    public List<ProjectPath> parents() {
        var parents = new ArrayList<ProjectPath>();
        for (int length = names.size() - 1; length > 0; length--) {
            parents.add(new ProjectPath(names.subList(0, length)));
        }
        return parents;
    }

    @Override
    public int compareTo(ProjectPath other) {
        return toString().compareTo(other.toString());
    }

    /** With slashes: {@code pkgs/default.nix}; empty for the project's directory. */
    @Override
    public String toString() {
        return String.join("/", names);
    }
}
