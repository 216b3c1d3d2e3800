package dev.flakegen.examples.random;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flakegen.examples.Example;
import dev.flakegen.examples.nix.Nix;
import dev.flakegen.examples.nix.NixVersion;
import dev.flakegen.generator.Generator;
import dev.flakegen.model.Diagnostic;
import dev.flakegen.nix.random.RandomText;
import dev.flakegen.plan.Manifest;
import dev.flakegen.plan.ManifestJson;
import dev.flakegen.project.NixFileSearch;
import dev.flakegen.project.ProjectDirectory;
import flakes.TextDescription;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What was generated from a {@link TextDescription} of random texts.
 *
 * @param texts names, and a text for each
 * @param variables those of the texts that {@code nix develop} takes
 * @param files names of files, each of which holds its name, and of directories
 * @param modules those of them that a generated module can have
 */
record TextProject(
        Path directory, Map<String, String> texts, List<String> variables, List<String> files, List<String> modules) {
    /** {@code nix develop} hands variables on as JSON, and of these escapes the three others alone: on both versions. */
    private static final Pattern NOT_FOR_DEVELOP = Pattern.compile("[\\x01-\\x1f&&[^\\t\\n\\r]]");

    private static final Pattern NOT_FOR_MODULE = Pattern.compile("^\\.|[\\\\\\p{Cntrl}]");
    private static final int LONGEST_MODULE = 200;

    /** @param scratch an empty directory */
    static TextProject generate(RandomText random, int count, Path scratch) throws IOException {
        var texts = new LinkedHashMap<String, String>();
        random.names(count).forEach(name -> texts.put(name, random.next()));
        var variables = texts.values().stream()
                .filter(text -> !NOT_FOR_DEVELOP.matcher(text).find())
                .toList();
        var files = List.copyOf(random.fileNames(count));
        var asOneFile = new HashSet<String>();
        var modules = files.stream()
                .filter(name -> isModule(name) && asOneFile.add(onSomeDisks(name)))
                .toList();
        var project = new TextProject(
                scratch.resolve("project"), Collections.unmodifiableMap(texts), variables, files, modules);
        project.write();
        return project;
    }

    /** Not {@code default}, which takes in all others. */
    private static boolean isModule(String name) {
        return !onSomeDisks(name).equals("default")
                && !NOT_FOR_MODULE.matcher(name).find()
                && name.getBytes(StandardCharsets.UTF_8).length <= LONGEST_MODULE;
    }

    /** Two of these that are equal are one file on macOS or Windows, which is refused of files that are generated. */
    private static String onSomeDisks(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    private void write() throws IOException {
        write("stand-ins.txt", "nixpkgs world/nixpkgs\n");
        for (var file : files) {
            write("files/" + file, file);
            write("starters/" + file + "/flake.nix", "{ }");
        }
        var description = new TextDescription(texts, variables, files, modules);
        var generation =
                new Generator(ProjectDirectory.at(directory), NixFileSearch.Ignored.NOTHING).generate(description);
        assertThat(generation.diagnostics()).noneMatch(Diagnostic::isError);
        var tree = generation.files().orElseThrow();
        for (var path : tree.paths()) {
            write(path.toString(), tree.text(path));
        }
        write(Manifest.PATH.toString(), ManifestJson.write(tree.manifest()));
    }

    private void write(String path, String text) throws IOException {
        var file = directory.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    Nix nix(NixVersion version) {
        return Nix.example(version, Example.REPOSITORY, directory, directory.resolveSibling("home"));
    }
}
