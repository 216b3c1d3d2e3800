package dev.flakegen.listing;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.model.WholeDirectory;
import dev.flakegen.nix.AttrName;
import dev.flakegen.project.Entry;
import dev.flakegen.project.ProjectDirectory;
import dev.flakegen.project.ProjectPath;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads one whole directory: what is a package or a module in it, and what is wrong with it. */
final class DirectoryReader {
    private static final String ENDING = ".nix";
    private static final String DEFAULT = "default.nix";

    private final ProjectDirectory project;
    private final WholeDirectory whole;
    private final Absent absent;
    private final Words words;
    private final Exceptions exceptions;
    private final Map<AttrName, Listed> found = new TreeMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /**
     * @param absent what is not there as far as the flake goes
     */
    DirectoryReader(ProjectDirectory project, WholeDirectory whole, Absent absent) {
        this.project = project;
        this.whole = whole;
        this.absent = absent;
        this.words = Words.of(whole.members());
        this.exceptions = new Exceptions(whole);
    }

    /** Those that are in it, by name. */
    List<Listed> read() throws IOException {
        for (var entry : project.entries(absent.directory()).entrySet()) {
            var file = entry.getKey();
            var path = absent.directory().resolve(file);
            if (!file.startsWith(".") && !file.equals(DEFAULT) && !absent.contains(path)) {
                entry(path, file, entry.getValue());
            }
        }
        if (found.isEmpty() && diagnostics.isEmpty() && !exceptions.hasAny()) {
            report(
                    DiagnosticCode.EMPTY_DIRECTORY,
                    "there is no " + words.one() + " in '" + whole.directory().path() + "'",
                    "name the directory that has the files *.nix, or the directories with a default.nix, directly in it");
        } else {
            diagnostics.addAll(exceptions.mistakes(
                    found.keySet().stream().map(AttrName::name).toList()));
        }
        return List.copyOf(found.values());
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    private void entry(ProjectPath path, String file, Entry entry) throws IOException {
        boolean isNix = entry != Entry.DIRECTORY && file.endsWith(ENDING);
        var name = isNix ? file.substring(0, file.length() - ENDING.length()) : file;
        if (exceptions.contains(name) || ((isNix || entry == Entry.DIRECTORY) && !isText(path, name))) {
            return;
        }
        switch (entry) {
            case FILE -> {
                if (isNix) {
                    add(name, path, path);
                }
            }
            case DIRECTORY -> directory(name, path);
            case OUTSIDE -> {
                if (isNix || project.look(path.resolve(DEFAULT)) == Entry.OUTSIDE) {
                    outside(path);
                }
            }
            case MISSING -> {
                if (isNix) {
                    report(
                            DiagnosticCode.MISSING_PATH,
                            "'" + path + "' is a symbolic link that leads nowhere",
                            "fix it, or delete it");
                }
            }
            case OTHER -> {}
        }
    }

    private void directory(String name, ProjectPath path) throws IOException {
        var file = path.resolve(DEFAULT);
        var entry = project.look(file);
        if (entry == Entry.OUTSIDE) {
            outside(file);
        } else if (entry == Entry.FILE && !absent.contains(file)) {
            add(name, path, file);
        }
    }

    private void add(String name, ProjectPath path, ProjectPath file) {
        var other = found.putIfAbsent(new AttrName(name), new Listed(new AttrName(name), path, file, whole));
        if (other != null) {
            report(
                    words.duplicate(),
                    words.one() + " '" + name + "' is there twice: '" + other.path() + "' and '" + path + "'",
                    "keep one of the two, or leave both out with " + words.without(name, whole));
        }
    }

    /** Returns whether the description and Nix code can name it: what has lost bytes is not found again. */
    private boolean isText(ProjectPath path, String name) throws IOException {
        boolean isText = name.indexOf(ProjectDirectory.REPLACEMENT) < 0 || project.look(path) != Entry.MISSING;
        if (!isText) {
            report(DiagnosticCode.INVALID_NAME, "the name of '" + path + "' is not UTF-8", "rename it");
        }
        return isText;
    }

    private void outside(ProjectPath path) {
        report(
                DiagnosticCode.PATH_OUTSIDE_PROJECT,
                "'" + path + "' leaves the project, through a symbolic link",
                "a flake holds its own files: put the file itself there");
    }

    private void report(DiagnosticCode code, String message, String help) {
        diagnostics.add(Diagnostic.error(code, message).at(whole.place()).help(help));
    }
}
