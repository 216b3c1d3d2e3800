package dev.flakegen.cli;

import dev.flakegen.cache.ProjectCache;
import dev.flakegen.init.FlakeNames;
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
        },
        footer = {
            "%n@|bold Examples:|@",
            "  flakegen init my-project",
            "  flakegen init --template registry my-registry"
        })
final class InitCommand implements Callable<Integer> {
    private static final int TEMPLATE_WIDTH = 10;

    private final RootCommand root;
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Mixin
    private final StartDirectory startDirectory;

    @Option(
            names = "--template",
            paramLabel = "TEMPLATE",
            description = "What to start: minimal (the default), oss or registry. --list says more.")
    private @Nullable String template;

    @Option(
            names = "--registry",
            paramLabel = "OWNER/REPO",
            description = "oss: the registry on GitHub that packages come from, MatrixAI/nixpkgs-matrixai by default."
                    + " registry: where this one will be, for its own template. Without --template, it is for oss.")
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
        this.startDirectory = StartDirectory.afterCommand(root);
    }

    @Override
    public Integer call() throws IOException {
        if (list) {
            for (var each : InitTemplate.values()) {
                terminal.out().println(padded(each) + each.summary() + remark(each));
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
            return report.of(result, options, name == null, root.quiet()).number();
        } catch (ProjectCache.LockedException e) {
            terminal.err().println("flakegen: " + e.getMessage() + "; nothing was written");
            return ExitCode.IO.number();
        }
    }

    private static String remark(InitTemplate template) {
        if (template == InitTemplate.DEFAULT) {
            return " (the default)";
        }
        return template.registry()
                .map(repository -> "; the registry is github:" + repository + ", or that of --registry OWNER/REPO")
                .orElse("");
    }

    private static String padded(InitTemplate template) {
        return template + " ".repeat(TEMPLATE_WIDTH - template.toString().length());
    }

    private InitOptions options(Path target) {
        var chosen = template();
        if (registry != null && !chosen.takesRegistry()) {
            throw wrong(
                    "template '" + chosen + "' takes no packages from a registry; leave out --registry, or choose oss");
        }
        var repository = Optional.ofNullable(registry)
                .map(text -> Repository.parse(text)
                        .orElseThrow(() -> wrong("'" + text + "' is not OWNER/REPO, as GitHub names a repository")));
        return new InitOptions(chosen, flakeName(target, chosen), repository);
    }

    /** Whoever names a registry takes packages from it. */
    private InitTemplate template() {
        if (template == null) {
            return registry == null ? InitTemplate.DEFAULT : InitTemplate.OSS;
        }
        return InitTemplate.of(template)
                .orElseThrow(() -> wrong("there is no template '" + template + "'; " + hint(template)));
    }

    private String flakeName(Path target, InitTemplate chosen) {
        if (name == null) {
            return FlakeNames.nearest(directoryName(target)).orElse(chosen.defaultName());
        } else if (!FlakeNames.isName(name)) {
            throw wrong("'" + name + "' cannot be the name of a flake: it begins with a letter; letters, digits, '-'"
                    + " and '_' may follow, and some words are taken"
                    + FlakeNames.nearest(name)
                            .map(near -> "; try '" + near + "'")
                            .orElse(""));
        }
        return name;
    }

    private static String directoryName(Path target) {
        return Optional.ofNullable(target.getFileName()).map(Path::toString).orElse("");
    }

    private static String hint(String template) {
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
