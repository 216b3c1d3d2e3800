package dev.flakegen.cli;

import dev.flakegen.plan.Manifest;
import dev.flakegen.plan.Plan;
import dev.flakegen.project.ProjectPath;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Says which generated files git does not track: Nix does not see them in a flake of a git repository. Without git, or
 * outside of a repository, there is nothing to say.
 */
final class GitReport {
    private final Path directory;
    private final Map<String, String> environment;

    GitReport(Path directory, Map<String, String> environment) {
        this.directory = directory;
        this.environment = environment;
    }

    void print(Plan plan, PrintWriter err) throws IOException {
        var generated = new TreeSet<>(plan.manifest().files().keySet());
        generated.add(Manifest.PATH);
        var paths = generated.stream().map(ProjectPath::toString).toList();
        var untracked = new TreeSet<>(git(paths, "ls-files", "-z", "--others", "--"));
        if (untracked.isEmpty()) {
            return;
        }
        var ignored = ignored(untracked);
        untracked.removeAll(ignored.keySet());
        if (!untracked.isEmpty()) {
            err.println("Nix does not see files that git does not track. Let git know of the new ones:");
            err.println("  git add -N" + arguments(untracked));
        }
        if (!ignored.isEmpty()) {
            err.println("git ignores generated files, so that Nix does not see them:");
            ignored.forEach((path, rule) -> err.println("  " + path + " (" + rule + ")"));
            err.println("Take them out of the rule, or add them with git add -f.");
        }
    }

    private static String arguments(Set<String> paths) {
        var line = new StringBuilder();
        for (var path : paths) {
            boolean plain = path.matches("[A-Za-z0-9._/+@%:,=-]+");
            line.append(' ').append(plain ? path : "'" + path.replace("'", "'\\''") + "'");
        }
        return line.toString();
    }

    /** Those that a rule ignores, each with the rule and where it stands. */
    private Map<String, String> ignored(Set<String> untracked) throws IOException {
        var fields = git(List.copyOf(untracked), "check-ignore", "-z", "--verbose", "--");
        var ignored = new TreeMap<String, String>();
        for (int i = 0; i + 3 < fields.size(); i += 4) {
            var source = fields.get(i);
            var line = fields.get(i + 1);
            var pattern = fields.get(i + 2);
            if (!pattern.startsWith("!")) {
                ignored.put(fields.get(i + 3), source + ":" + line + ": " + pattern);
            }
        }
        return ignored;
    }

    /** What git prints, split at NUL; nothing where it cannot. */
    private List<String> git(List<String> paths, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of("git", "-c", "core.quotePath=false"));
        command.addAll(List.of(arguments));
        command.addAll(paths);
        var builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        builder.environment().putAll(environment);
        builder.environment().put("GIT_LITERAL_PATHSPECS", "1");
        Process git;
        try {
            git = builder.start();
        } catch (IOException e) {
            return List.of(); // no git, so nothing that it does not track
        }
        git.getOutputStream().close();
        var printed = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            git.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        }
        return printed.isEmpty() ? List.of() : List.of(printed.split("\0"));
    }
}
