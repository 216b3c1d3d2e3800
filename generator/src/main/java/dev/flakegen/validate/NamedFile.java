package dev.flakegen.validate;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.model.Reference;
import dev.flakegen.project.Entry;
import dev.flakegen.project.Occupant;
import dev.flakegen.project.PathSpelling;
import dev.flakegen.project.ProjectDirectory;
import dev.flakegen.project.ProjectPath;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether a file that a description names is there, by the very name. */
public final class NamedFile {
    private static final String DEFAULT_NIX = "default.nix";

    /** What looks like a division, and is a path to Nix. */
    private static final Pattern QUOTIENT = Pattern.compile("[a-zA-Z_]\\w*/[0-9]+");

    /** Nobody reads more, and each looks at all names of a directory, of which a registry has many. */
    private static final int MOST_GUESSES = 100;

    private final ProjectDirectory project;
    private final GeneratedPaths generated;
    private final PathSpelling spelling;
    private final boolean ignoresCase;
    private int guesses;

    /**
     * @param generated what is there besides, once the flake is generated
     */
    public NamedFile(ProjectDirectory project, GeneratedPaths generated) throws IOException {
        this.project = project;
        this.generated = generated;
        this.spelling = PathSpelling.in(project);
        this.ignoresCase = PathSpelling.ignoresCase(project);
    }

    /**
     * What is wrong with a path, if anything is, that has not been told where it was said.
     *
     * @param imported whether Nix imports it
     */
    public Optional<Diagnostic> mistake(Reference.ToFile file, boolean imported) throws IOException {
        if (file.path().isEmpty() || ProjectPath.isUnwritable(file.path())) {
            return Optional.empty();
        }
        return diagnostic(file, imported).map(mistake -> mistake.at(file.place()));
    }

    private Optional<Diagnostic> diagnostic(Reference.ToFile file, boolean imported) throws IOException {
        var parsed = ProjectPath.parse(file.path());
        if (parsed.isEmpty() || project.look(parsed.get()) == Entry.OUTSIDE) {
            return Optional.of(outside(file.path(), parsed.isPresent()));
        }
        var path = parsed.get();
        var made = imported ? generated.imported(path) : Optional.<ProjectPath>empty();
        if (made.isPresent()) {
            return Optional.of(generated(file.path(), path, made.get()));
        }
        var entry = look(path);
        if (entry == Entry.MISSING) {
            return Optional.of(missing(file.path(), path));
        } else if (entry == Entry.OTHER) {
            return Optional.of(Diagnostic.error(
                            DiagnosticCode.MISSING_PATH, "'" + file.path() + "' is neither a file nor a directory")
                    .help("Nix takes files, directories and symbolic links; name one of these"));
        }
        var misspelled = misspelled(file.path(), path);
        return misspelled.isEmpty() && imported && entry == Entry.DIRECTORY ? noDefault(file.path(), path) : misspelled;
    }

    /** Returns what stands at a path, as soon as the flake is generated. */
    Entry look(ProjectPath path) throws IOException {
        var made = generated.look(path);
        return made == Entry.MISSING ? project.look(path) : made;
    }

    private static Diagnostic outside(String text, boolean byLink) {
        var outside = Diagnostic.error(DiagnosticCode.PATH_OUTSIDE_PROJECT, "'" + text + "' leaves the project")
                .help("a flake holds its own files: name one below the project's directory");
        return byLink ? outside.note("through a symbolic link, whose end Nix does not copy with the flake") : outside;
    }

    private Diagnostic missing(String text, ProjectPath path) throws IOException {
        var otherwise = spelling.otherwise(path);
        if (otherwise.isPresent()) {
            return misspelled(text, path, otherwise.get());
        }
        if (project.occupant(path) instanceof Occupant.Link link) {
            return Diagnostic.error(
                            DiagnosticCode.MISSING_PATH,
                            "'" + text + "' is a symbolic link to '" + link.target() + "', which does not exist")
                    .help("let it lead to a file of the project");
        }
        var near = near(path);
        var missing = Diagnostic.error(DiagnosticCode.MISSING_PATH, "'" + text + "' does not exist");
        return (QUOTIENT.matcher(text).matches()
                        ? missing.note("in Nix text this is a path; a division has blanks: " + text.replace("/", " / "))
                        : missing)
                .help(
                        near.isPresent()
                                ? "did you mean '" + asIn(text, near.get()) + "'?"
                                : "paths start at the project's directory; fix it, or create the file");
    }

    private Optional<ProjectPath> near(ProjectPath path) throws IOException {
        if (++guesses > MOST_GUESSES) {
            return Optional.empty();
        }
        var slashes = ProjectPath.parse(path.toString().replace('\\', '/'));
        boolean meantSlashes = slashes.isPresent() && project.look(slashes.get()) != Entry.MISSING;
        return meantSlashes ? slashes : spelling.nearest(path);
    }

    /** Where case counts for nothing, a path is there that is not there on other machines. */
    private Optional<Diagnostic> misspelled(String text, ProjectPath path) throws IOException {
        return ignoresCase
                ? spelling.otherwise(path).map(otherwise -> misspelled(text, path, otherwise))
                : Optional.empty();
    }

    private static Diagnostic misspelled(String text, ProjectPath path, ProjectPath otherwise) {
        boolean onlyCase = path.toString().equalsIgnoreCase(otherwise.toString());
        return Diagnostic.error(
                        DiagnosticCode.MISSPELLED_PATH,
                        "'" + text + "' is called '" + asIn(text, otherwise) + "' on disk")
                .note(
                        onlyCase
                                ? "capitals count: for Nix, and on most disks, these are two files"
                                : "the two look alike and are composed of other characters of Unicode (NFC and NFD), which"
                                        + " for Nix, and on most disks, are two files")
                .help(onlyCase ? "write it as it is on disk" : "copy the name as the disk has it, or rename the file");
    }

    private Optional<Diagnostic> noDefault(String text, ProjectPath directory) throws IOException {
        var file = directory.resolve(DEFAULT_NIX);
        if (project.look(file) == Entry.FILE) {
            return misspelled(text + "/" + DEFAULT_NIX, file);
        }
        var without =
                Diagnostic.error(DiagnosticCode.NO_DEFAULT_NIX, "'" + text + "' is a directory without " + DEFAULT_NIX);
        var otherwise = spelling.otherwise(file);
        if (otherwise.isPresent()) {
            return Optional.of(without.note("it has a " + otherwise.get().name())
                    .help("rename that to " + DEFAULT_NIX + ": capitals count"));
        }
        return Optional.of(without.help(onlyFile(directory)
                .map(only -> "name its file, '" + asIn(text, only) + "', or add a " + DEFAULT_NIX)
                .orElse("name a file, or add a " + DEFAULT_NIX)));
    }

    private Diagnostic generated(String text, ProjectPath path, ProjectPath made) throws IOException {
        var own = made.equals(path) ? Optional.<ProjectPath>empty() : onlyFile(path);
        return Diagnostic.error(DiagnosticCode.GENERATED_PATH, "'" + made + "' is a file that flakegen generates")
                .help(GeneratedPaths.instead(made)
                                .map(instead -> instead + "; ")
                                .orElse("")
                        + own.map(only -> "name your own file, '" + asIn(text, only) + "'")
                                .orElse("keep your own file elsewhere"));
    }

    /** The Nix file that the author has in a directory, if it is the only one. */
    private Optional<ProjectPath> onlyFile(ProjectPath directory) throws IOException {
        var files = project.names(directory).stream()
                .filter(name -> name.endsWith(".nix") && name.indexOf(ProjectDirectory.REPLACEMENT) < 0)
                .map(directory::resolve)
                .filter(file -> generated.look(file) == Entry.MISSING)
                .toList();
        return files.size() == 1 ? Optional.of(files.get(0)) : Optional.empty();
    }

    /** As it would be written there: Nix text begins paths with {@code ./}. */
    private static String asIn(String text, ProjectPath path) {
        return (text.startsWith("./") ? "./" : "") + path;
    }
}
