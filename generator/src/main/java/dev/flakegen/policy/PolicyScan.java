package dev.flakegen.policy;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.Place;
import dev.flakegen.model.Policy;
import dev.flakegen.nix.parser.NixParser;
import dev.flakegen.nix.syntax.Position;
import dev.flakegen.nix.syntax.SyntaxException;
import dev.flakegen.plan.FileTree;
import dev.flakegen.project.Entry;
import dev.flakegen.project.NixFileSearch;
import dev.flakegen.project.ProjectDirectory;
import dev.flakegen.project.ProjectPath;
import dev.flakegen.report.NixMistake;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Holds all Nix files of a project to its policy, as the check policy-pin does in Nix: every {@code *.nix} below the
 * project's directory, without what the repository ignores, which is no part of the flake. The check finds words, this
 * finds what they mean: a comment is nothing, and a name in quotes is one.
 *
 * <p>Nix follows links, so a link is held to the policy by its own name, whatever that of the file which it leads to.
 */
public final class PolicyScan {
    private final ProjectDirectory project;
    private final NixFileSearch.Ignored ignored;

    public PolicyScan(ProjectDirectory project, NixFileSearch.Ignored ignored) {
        this.project = project;
        this.ignored = ignored;
    }

    /**
     * What is wrong in the files.
     *
     * @param generated the files that are about to be written, which count as they will be
     * @param replaced files on disk that generated ones replace
     */
    public List<Diagnostic> diagnostics(Policy policy, FileTree generated, Set<ProjectPath> replaced)
            throws IOException {
        var diagnostics = new ArrayList<Diagnostic>();
        var rules = new PolicyRules(policy);
        var notOnDisk = new HashSet<>(replaced);
        for (var path : generated.paths()) {
            notOnDisk.add(path);
            if (path.toString().endsWith(".nix")) {
                var text = generated.text(path);
                for (var found : scan(rules, path, true, text.getBytes(StandardCharsets.UTF_8))) {
                    diagnostics.add(inGenerated(found, text));
                }
            }
        }
        var search = new NixFileSearch(ignored);
        search.add("", project.root());
        if (!search.failures().isEmpty()) {
            throw search.failures().get(0);
        }
        for (var file : search.files()) {
            var path = ProjectPath.of(file.name());
            if (!notOnDisk.contains(path)) {
                diagnostics.addAll(scan(rules, path, false, file.read()));
            }
        }
        for (var link : search.links()) {
            var path = ProjectPath.of(link);
            if (!notOnDisk.contains(path)) {
                diagnostics.addAll(scanLink(rules, path));
            }
        }
        return diagnostics;
    }

    /** What leads nowhere, Nix cannot read either; what is in a directory is looked at where that is. */
    private List<Diagnostic> scanLink(PolicyRules rules, ProjectPath path) throws IOException {
        if (project.look(path) == Entry.OUTSIDE) {
            return List.of(rules.leadsOut(path));
        }
        var bytes = project.read(path);
        return bytes.isPresent() ? scan(rules, path, false, bytes.get()) : List.of();
    }

    private static List<Diagnostic> scan(PolicyRules rules, ProjectPath path, boolean generated, byte[] bytes) {
        try {
            var parsed = NixParser.parse(bytes);
            var diagnostics = new ArrayList<Diagnostic>();
            for (var use : GetFlakeFinder.find(parsed.expr())) {
                var at = parsed.position(use.part());
                rules.judge(path, generated, use)
                        .map(diagnostic -> diagnostic.at(place(path, at)))
                        .ifPresent(diagnostics::add);
            }
            return diagnostics;
        } catch (SyntaxException e) {
            return List.of(NixMistake.of(path.toString(), new String(bytes, StandardCharsets.UTF_8), e));
        }
    }

    private static Place place(ProjectPath path, Position at) {
        return new Place(path.toString(), at.line(), at.column());
    }

    /** A file that is not on disk yet has no lines to show. */
    private static Diagnostic inGenerated(Diagnostic diagnostic, String text) {
        var place = diagnostic.place().orElseThrow();
        var line = text.lines().skip(place.line() - 1L).findFirst().orElse("").strip();
        var elsewhere = Diagnostic.error(diagnostic.code(), diagnostic.message())
                .note("there it would be at " + place + ":\n" + line);
        for (var note : diagnostic.notes()) {
            elsewhere = elsewhere.note(note);
        }
        return diagnostic.help().isPresent() ? elsewhere.help(diagnostic.help().get()) : elsewhere;
    }
}
