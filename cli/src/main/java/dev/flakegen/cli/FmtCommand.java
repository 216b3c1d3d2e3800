package dev.flakegen.cli;

import dev.flakegen.format.FileFormatter;
import dev.flakegen.format.Formatted;
import dev.flakegen.generator.FlakeProject;
import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.project.NixFileSearch;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code flakegen fmt}. */
@Command(
        name = "fmt",
        description = {
            "Formats Nix files, as nixfmt does.",
            "Without a PATH, those of the project. A file that does not parse is reported, and stays as it is, while the"
                    + " others are formatted (exit 3)."
        },
        footer = {"%n@|bold Examples:|@", "  flakegen fmt", "  flakegen fmt --check pkgs modules"})
final class FmtCommand implements Callable<Integer> {
    private static final String STANDARD_INPUT = "-";

    private final RootCommand root;
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Mixin
    private final StartDirectory directory;

    @Option(names = "--check", description = "Write nothing; name the files that are not formatted, and exit 1.")
    private boolean check;

    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description = "A file; a directory, for every *.nix below it that git does not ignore; or -, to format"
                    + " standard input to standard output.")
    private List<String> paths = List.of();

    FmtCommand(RootCommand root, Terminal terminal) {
        this.root = root;
        this.terminal = terminal;
        this.directory = StartDirectory.afterCommand(root);
    }

    @Override
    public Integer call() throws IOException {
        if (paths.contains(STANDARD_INPUT)) {
            return standardInput().number();
        }
        var search = new NixFileSearch(new GitIgnored(terminal.environment()));
        var start = directory.in(terminal);
        for (var path : paths) {
            add(search, path, start);
        }
        if (paths.isEmpty()) {
            var project = FlakeProject.find(start);
            if (project.isEmpty()) {
                return report().wrong(noProject(), "").end().number();
            }
            var below = project.get().root();
            search.add(start.toRealPath().relativize(below).toString(), below);
        }
        return format(search).number();
    }

    private void add(NixFileSearch search, String path, Path start) throws IOException {
        try {
            search.add(Path.of(path).normalize().toString().isEmpty() ? "" : path, start.resolve(path));
        } catch (NoSuchFileException e) {
            throw new ParameterException(
                    spec.commandLine(), MissingFile.of("file or directory", path, start.resolve(path)));
        }
    }

    private static Diagnostic noProject() {
        return Diagnostic.error(
                        DiagnosticCode.NO_DESCRIPTION,
                        "there is no Flake.java here, nor in any directory above, and so no project to format")
                .help("name what to format: flakegen fmt . for all that is here");
    }

    private ExitCode format(NixFileSearch search) {
        var report = report();
        search.failures().forEach(report::failed);
        for (var file : search.files()) {
            try {
                report.of(file.name(), check ? FileFormatter.look(file) : FileFormatter.format(file));
            } catch (IOException e) {
                report.failed(e);
            }
        }
        return report.end();
    }

    private ExitCode standardInput() throws IOException {
        if (paths.size() > 1) {
            throw new ParameterException(spec.commandLine(), "- is standard input, and stands alone");
        }
        var formatted = FileFormatter.look("<stdin>", terminal.in().readAllBytes());
        boolean shown = !check && !(formatted instanceof Formatted.Wrong);
        if (shown) {
            terminal.out().print(formatted.text());
            return ExitCode.OK;
        }
        return report().of("<stdin>", formatted).end();
    }

    private FmtReport report() {
        return new FmtReport(terminal, root, check);
    }
}
