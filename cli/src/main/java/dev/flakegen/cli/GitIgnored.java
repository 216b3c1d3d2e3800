package dev.flakegen.cli;

import dev.flakegen.project.NixFileSearch;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What git ignores: nothing, where there is no git, or no repository. */
record GitIgnored(Map<String, String> environment) implements NixFileSearch.Ignored {
    @Override
    public Set<Path> below(Path directory) throws ToolException {
        var git = Git.ofDirectory(directory, environment);
        var whole = git.run("", "check-ignore", "--quiet", "--", ".");
        if (whole.isEmpty() || whole.get().exit() == 0) {
            return Set.of(); // no git; or the directory itself is ignored, and git cannot say more of what is in it
        } else if (whole.get().exit() != 1) {
            refuse(directory, whole.get());
            return Set.of();
        }
        var listed = git.run("", "ls-files", "-z", "--others", "--ignored", "--exclude-standard", "--directory");
        if (listed.isEmpty() || listed.get().exit() != 0) {
            throw failure(directory, listed.map(Git.Result::err).orElse("there is no git any more"));
        }
        return listed.get().fields().stream()
                .filter(path -> !path.equals("./")) // all that is here is ignored, file by file
                .map(directory::resolve)
                .collect(Collectors.toSet());
    }

    /** A repository that git does not read is none; one that it refuses to read might have something to say. */
    private static void refuse(Path directory, Git.Result result) throws ToolException {
        var err = result.err();
        if (!err.contains("not a git repository") && !err.contains("must be run in a work tree")) {
            throw failure(directory, err);
        }
    }

    private static ToolException failure(Path directory, String err) {
        var first = err.lines().findFirst().orElse("it says nothing");
        return new ToolException("git does not tell what it ignores in " + directory + ": " + first);
    }
}
