package dev.flakegen.project;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A path inside the project, relative to its directory, with slashes, without {@code .} and {@code ..}. */
public final class ProjectPath implements Comparable<ProjectPath> {
    private static final ProjectPath PROJECT = new ProjectPath("");

    private final String text;

    private ProjectPath(String text) {
        this.text = text;
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
        return Optional.of(new ProjectPath(String.join("/", names)));
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

    /** None for the project's directory itself. */
    public List<String> names() {
        return isProject() ? List.of() : List.of(text.split("/"));
    }

    /** Whether it is the project's directory itself. */
    public boolean isProject() {
        return text.isEmpty();
    }

    public ProjectPath resolve(String name) {
        return new ProjectPath(isProject() ? name : text + "/" + name);
    }

    /** The last name; empty for the project's directory. */
    public String name() {
        return text.substring(text.lastIndexOf('/') + 1);
    }

    /** The directory that this is in; empty for the project's own. */
    public Optional<ProjectPath> parent() {
        if (isProject()) {
            return Optional.empty();
        }
        int end = text.lastIndexOf('/');
        return Optional.of(end < 0 ? PROJECT : new ProjectPath(text.substring(0, end)));
    }

    /** The directories that this is in, from the nearest on, without the project's own. */
    public List<ProjectPath> parents() {
        var parents = new ArrayList<ProjectPath>();
        for (int end = text.lastIndexOf('/'); end > 0; end = text.lastIndexOf('/', end - 1)) {
            parents.add(new ProjectPath(text.substring(0, end)));
        }
        return parents;
    }

    @Override
    public int compareTo(ProjectPath other) {
        return text.compareTo(other.text);
    }

    /** With slashes: {@code pkgs/default.nix}; empty for the project's directory. */
    @Override
    public String toString() {
        return text;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ProjectPath path && text.equals(path.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
