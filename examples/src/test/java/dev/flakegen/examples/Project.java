package dev.flakegen.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flakegen.cache.ProjectCache;
import dev.flakegen.examples.nix.Nix;
import dev.flakegen.examples.nix.NixVersion;
import dev.flakegen.generator.FlakeProject;
import dev.flakegen.generator.Generation;
import dev.flakegen.generator.Run;
import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.Flake;
import dev.flakegen.project.NixFileSearch;
import dev.flakegen.project.ProjectDirectory;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;

/** A copy of an example, to generate, to edit, and to break. What it caches stays beside it. */
public final class Project {
    private final Path directory;
    private final Path cache;

    private Project(Path directory, Path cache) {
        this.directory = directory;
        this.cache = cache;
    }

    /** The example itself, and no copy: what is done to it is done to what is checked in. */
    static Project of(Example example, Path scratch) {
        return new Project(example.directory(), scratch.resolve("cache"));
    }

    /**
     * A copy, generated files and all.
     *
     * @param scratch an empty directory for it, and for what is cached
     */
    public static Project copy(Example example, Path scratch) throws IOException {
        return write(example.files(), scratch.resolve(example.toString()), scratch);
    }

    /** A copy of what the example's author wrote, nothing generated. */
    static Project sources(Example example, Path directory, Path scratch) throws IOException {
        return write(example.own(), directory, scratch);
    }

    /** A project without a file in it. */
    static Project empty(Path directory, Path scratch) {
        return new Project(directory, scratch.resolve("cache"));
    }

    private static Project write(Map<String, String> files, Path directory, Path scratch) throws IOException {
        var project = new Project(directory, scratch.resolve("cache"));
        for (var file : files.entrySet()) {
            project.write(file.getKey(), file.getValue(), StandardCharsets.ISO_8859_1);
        }
        return project;
    }

    public Path directory() {
        return directory;
    }

    public SortedMap<String, String> files() {
        return Example.files(directory);
    }

    private FlakeProject flakeProject() throws IOException {
        return new FlakeProject(
                ProjectDirectory.at(directory),
                Map.of("XDG_CACHE_HOME", cache.toString()),
                NixFileSearch.Ignored.NOTHING);
    }

    /** What its description says, which must be right. */
    Flake flake() throws IOException {
        return generation().flake().orElseThrow();
    }

    /** What its description makes, which must be right. */
    Generation generation() throws IOException {
        var generation = flakeProject().generation();
        assertThat(generation.diagnostics()).noneMatch(Diagnostic::isError);
        return generation;
    }

    /** Generates, as the command line does. */
    Run run(boolean force) throws IOException {
        try {
            return flakeProject().generate(force);
        } catch (ProjectCache.LockedException e) {
            throw new AssertionError(e);
        }
    }

    /** Generates what must generate. */
    public Project generate() throws IOException {
        var run = run(false);
        assertThat(run.diagnostics()).noneMatch(Diagnostic::isError);
        assertThat(run.plan().orElseThrow().conflicts()).isEmpty();
        return this;
    }

    public Project write(String path, String text) throws IOException {
        return write(path, text, StandardCharsets.UTF_8);
    }

    /** Writes a file of which each character stands for a byte, as {@link #files} has them. */
    Project writeBytes(String path, String text) throws IOException {
        return write(path, text, StandardCharsets.ISO_8859_1);
    }

    private Project write(String path, String text, Charset charset) throws IOException {
        var file = directory.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, charset);
        return this;
    }

    /** Puts one text in place of another, wherever that stands; it must. */
    public Project edit(String path, String before, String after) throws IOException {
        var text = Files.readString(directory.resolve(path));
        assertThat(text).contains(before);
        return write(path, text.replace(before, after));
    }

    /** A symbolic link to a path, as it stands. */
    public Project link(String path, String target) throws IOException {
        Files.createSymbolicLink(directory.resolve(path), Path.of(target));
        return this;
    }

    public Project delete(String path) throws IOException {
        Files.delete(directory.resolve(path));
        return this;
    }

    /** The current Nix on it. */
    public Nix nix() {
        return nix(NixVersion.CURRENT);
    }

    public Nix nix(NixVersion version) {
        return Nix.example(version, Example.REPOSITORY, directory, cache);
    }
}
