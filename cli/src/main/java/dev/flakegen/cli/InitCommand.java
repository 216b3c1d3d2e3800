package dev.flakegen.cli;

import dev.flakegen.cache.ProjectCache;
import dev.flakegen.init.InitOptions;
import dev.flakegen.init.InitTemplate;
import dev.flakegen.init.ProjectInit;
import dev.flakegen.init.Repository;
import dev.flakegen.model.NearestName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code flakegen init}. */
@Command(
        name = "init",
        description = {
            "Starts a project: a Flake.java, and what is generated from it.",
            "A README.md, .gitignore or .gitattributes that is there stays. Anything else in the way is a conflict, and"
                    + " nothing is written (exit 4)."
        })
final class InitCommand implements Callable<Integer> {
    private static final int TEMPLATE_WIDTH = 10;

    private final RootCommand root;
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Mixin
    private StartDirectory startDirectory;

    @Option(
            names = "--template",
            paramLabel = "TEMPLATE",
            description = "What to start: oss (the default) or registry.")
    private String template = InitTemplate.OSS.toString();

    @Option(
            names = "--registry",
            paramLabel = "OWNER/REPO",
            description = "oss: the registry on GitHub that packages come from, MatrixAI/nixpkgs-matrixai by default."
                    + " registry: where this one will be, for its own template.")
    private @Nullable String registry;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "The flake's name; that of the directory by default, where it can be one.")
    private @Nullable String name;

    @Option(names = "--list", description = "List the templates, and start nothing.")
    private boolean list;

    @Parameters(
            paramLabel = "DIR",
            arity = "0..1",
            description = "Where the project will be; the current directory by default.")
    private Path directory = Path.of("");

    InitCommand(RootCommand root, Terminal terminal) {
        this.root = root;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (list) {
            for (var each : InitTemplate.values()) {
                terminal.out().println(padded(each) + each.summary());
            }
            return ExitCode.OK.number();
        }
        var start = startDirectory.in(terminal);
        var target = start.resolve(directory).toAbsolutePath().normalize();
        boolean isHere = start.normalize().equals(terminal.directory().normalize());
        var options = options(target);
        var report = new InitReport(terminal, isHere ? directory : target, target);
        var inTheWay = fileOnTheWay(target);
        if (inTheWay.isPresent()) {
            return report.notADirectory(inTheWay.get()).number();
        }
        try {
            var result = new ProjectInit(options, terminal.environment()).in(target);
            return report.of(result, Optional.of(options.name()).filter(made -> name == null), root.quiet())
                    .number();
        } catch (ProjectCache.LockedException e) {
            terminal.err().println("flakegen: " + e.getMessage() + "; nothing was written");
            return ExitCode.IO.number();
        }
    }

    private static String padded(InitTemplate template) {
        return template + " ".repeat(TEMPLATE_WIDTH - template.toString().length());
    }

    private InitOptions options(Path target) {
        var chosen = InitTemplate.of(template)
                .orElseThrow(() -> wrong("there is no template '" + template + "'; " + hint()));
        var repository = Optional.ofNullable(registry)
                .map(text -> Repository.parse(text)
                        .orElseThrow(() -> wrong("'" + text + "' is not OWNER/REPO, as GitHub names a repository")));
        return new InitOptions(chosen, flakeName(target, chosen), repository);
    }

    private String flakeName(Path target, InitTemplate chosen) {
        if (name != null) {
            if (!InitOptions.isName(name)) {
                throw wrong(
                        "'" + name + "' cannot be the name of a flake: it begins with a letter; letters, digits, '-'"
                                + " and '_' may follow, and some words are taken");
            }
            return name;
        }
        var last = Optional.ofNullable(target.getFileName()).map(Path::toString).orElse("");
        return InitOptions.nameFrom(last).orElse(chosen == InitTemplate.OSS ? "my-project" : "my-registry");
    }

    private String hint() {
        var all =
                Arrays.stream(InitTemplate.values()).map(InitTemplate::toString).toList();
        return NearestName.to(template, all.stream())
                .map(near -> "did you mean '" + near + "'?")
                .orElse("there are " + String.join(", ", all));
    }

    /** The nearest thing on the way to a directory that is there, if it is no directory. */
    private static Optional<Path> fileOnTheWay(Path target) {
        var path = target;
        while (!Files.exists(path) && path.getParent() != null) {
            path = path.getParent();
        }
        return Files.isDirectory(path) ? Optional.empty() : Optional.of(path);
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
