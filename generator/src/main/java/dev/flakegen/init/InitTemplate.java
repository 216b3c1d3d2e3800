package dev.flakegen.init;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a project can be started as. */
public enum InitTemplate {
    MINIMAL(
            "a project on nixpkgs alone: a package and a dev shell",
            InitFile.of("Flake.java"),
            InitFile.of("README.md"),
            InitFile.of("package.nix")),

    OSS(
            "a project that takes its packages from a registry, with flake-parts",
            InitFile.of("Flake.java"),
            InitFile.of("README.md")),

    REGISTRY(
            "a registry of packages and modules, with an overlay, checks and lib.mkPkgs",
            InitFile.of("Flake.java"),
            InitFile.of("README.md"),
            new InitFile("pkgs/top-level/NAME-hello/default.nix", "pkgs/top-level/hello.nix"),
            new InitFile("pkgs/python-modules/NAME-pyhello/default.nix", "pkgs/python/pyhello.nix"),
            new InitFile("pkgs/python-modules/NAME-pyhello/pyproject.toml", "pkgs/python/pyproject.toml"),
            new InitFile("pkgs/python-modules/NAME-pyhello/src/pyhello/__init__.py", "pkgs/python/init.py"));

    private final String summary;
    private final List<InitFile> files;

    InitTemplate(String summary, InitFile... files) {
        this.summary = summary;
        this.files = List.of(files);
    }

    /** What is started where no template is named. */
    public static final InitTemplate DEFAULT = MINIMAL;

    /** The template of that name. */
    public static Optional<InitTemplate> of(String name) {
        return Arrays.stream(values())
                .filter(template -> template.toString().equals(name))
                .findFirst();
    }

    /** What it makes, in half a sentence. */
    public String summary() {
        return summary;
    }

    /** The registry that packages come from, where no other is named. */
    public Optional<Repository> registry() {
        return this == OSS ? Optional.of(Repository.MATRIX_AI) : Optional.empty();
    }

    /** What it is called where neither its author nor its directory give it a name. */
    public String defaultName() {
        return this == REGISTRY ? "my-registry" : "my-project";
    }

    /** Returns whether a repository of a registry means something to it. */
    public boolean takesRegistry() {
        return this != MINIMAL;
    }

    /** What is written beside what is generated. */
    List<InitFile> files() {
        var all = new ArrayList<InitFile>();
        files.forEach(file -> all.add(new InitFile(file.path(), this + "/" + file.template())));
        all.add(new InitFile(".gitignore", "gitignore"));
        all.add(new InitFile(".gitattributes", "gitattributes"));
        return all;
    }

    /** As it is typed: {@code oss}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
