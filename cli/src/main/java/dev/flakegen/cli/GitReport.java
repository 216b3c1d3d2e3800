package dev.flakegen.cli;

import dev.flakegen.plan.Manifest;
import dev.flakegen.plan.Plan;
import dev.flakegen.project.ProjectPath;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says which files of the flake git does not track: Nix does not see them in a repository of git. Those are the generated
 * ones, and the project's own that the description names. Without git, or outside of a repository, there is nothing to
 * say.
 */
final class GitReport {
    private final Path directory;
    private final Path current;
    private final Map<String, String> environment;

    /**
     * @param directory of the project
     * @param current the directory that a person would type a command in
     */
    GitReport(Path directory, Path current, Map<String, String> environment) {
        this.directory = directory;
        this.current = current;
        this.environment = environment;
    }

    void print(Plan plan, SortedSet<ProjectPath> sources, PrintWriter err) {
        var files = new TreeSet<>(plan.manifest().files().keySet());
        files.add(Manifest.PATH);
        sources.stream().filter(path -> !path.isProject()).forEach(files::add);
        var untracked = untracked(files);
        if (!untracked.isEmpty()) {
            err.println("Nix does not see files that git does not track. Let git know of the new ones:");
            err.println("  " + command(untracked));
        }
        var ignored = ignored(files);
        if (!ignored.isEmpty()) {
            err.println("git ignores files of the flake, so that Nix does not see them:");
            ignored.forEach((path, rule) -> err.println("  " + path + " (" + rule + ")"));
            err.println("Take them out of the rule, or add them with git add -f.");
        }
    }

    /** How git is told of files that it does not know of; empty where there are none, or no repository. */
    Optional<String> addCommand(Set<ProjectPath> files) {
        var untracked = untracked(files);
        if (untracked.isEmpty()) {
            return Optional.empty();
        }
        boolean areAll = untracked.containsAll(untracked());
        return Optional.of(areAll ? "git" + there() + " add -N ." : command(untracked));
    }

    /** How git is told of files that one of its rules ignores; empty where there are none, or no repository. */
    Optional<String> forcedAddCommand(Set<ProjectPath> files) {
        var ignored = ignored(files).keySet();
        return ignored.isEmpty() ? Optional.empty() : Optional.of("git" + there() + " add -f -N" + arguments(ignored));
    }

    private String command(Set<String> untracked) {
        return "git" + there() + " add -N" + arguments(untracked);
    }

    /** Those of the files, or below them, that git would take if it was told to. */
    private Set<String> untracked(Set<ProjectPath> files) {
        var untracked = new TreeSet<String>();
        for (var path : untracked()) {
            var file = ProjectPath.parse(path);
            if (file.isPresent() && isOneOf(files, file.get())) {
                untracked.add(path);
            }
        }
        return untracked;
    }

    private List<String> untracked() {
        return git("", "ls-files", "-z", "--others", "--exclude-standard");
    }

    private static boolean isOneOf(Set<ProjectPath> files, ProjectPath file) {
        for (var path = Optional.of(file); path.isPresent(); path = path.get().parent()) {
            if (files.contains(path.get())) {
                return true;
            }
        }
        return false;
    }

    /** How git gets to the project from where the command is typed: the names of files start there. */
    private String there() {
        if (current.equals(directory)) {
            return "";
        }
        boolean near = current.startsWith(directory) || directory.startsWith(current);
        return " -C " + argument(near ? current.relativize(directory).toString() : directory.toString());
    }

    private static String arguments(Set<String> paths) {
        return paths.stream().map(path -> " " + argument(path)).collect(Collectors.joining());
    }

    /** As a shell and git read it back. */
    static String argument(String path) {
        if (path.matches("[A-Za-z0-9._/+@%:,=][A-Za-z0-9._/+@%:,=-]*")) {
            return path;
        }
        return (path.startsWith("/") ? "'" : "'./") + path.replace("'", "'\\''") + "'";
    }

    /** Those that a rule ignores, each with the rule and where it stands. */
    private SortedMap<String, String> ignored(Set<ProjectPath> files) {
        var rules = rules(files.stream().map(ProjectPath::toString).toList(), "--no-index");
        return rules.isEmpty() ? rules : rules(rules.keySet()); // git compares these with each file that it tracks
    }

    /**
     * The rules that ignore files.
     *
     * @param options {@code --no-index} for files that git tracks, too
     */
    private SortedMap<String, String> rules(Collection<String> files, String... options) {
        var command = Stream.concat(Stream.of("check-ignore", "-z", "--verbose", "--stdin"), Arrays.stream(options));
        var fields = git(String.join("\0", files) + "\0", command.toArray(String[]::new));
        var rules = new TreeMap<String, String>();
        if (fields.isEmpty()) {
            return rules;
        }
        var top = String.join("", git("", "rev-parse", "--show-cdup")).strip(); // where git's names of rules start
        for (int i = 0; i + 3 < fields.size(); i += 4) {
            var source = fields.get(i);
            var line = fields.get(i + 1);
            var pattern = fields.get(i + 2);
            if (!pattern.startsWith("!")) {
                rules.put(
                        fields.get(i + 3), (source.startsWith("/") ? "" : top) + source + ":" + line + ": " + pattern);
            }
        }
        return rules;
    }

    /** What git prints; nothing where it cannot, or where there is none. */
    private List<String> git(String stdin, String... arguments) {
        return new Git(directory, environment)
                .run(stdin, arguments)
                .map(Git.Result::fields)
                .orElse(List.of());
    }
}
