package dev.flakegen.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flakegen.project.NixFileSearch;
import dev.flakegen.project.ProjectDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whole descriptions in the README, the docs and the Javadoc: each compiles, and generates a flake. Those in errors.md are
 * wrong as often as not, and have a test of their own.
 */
class DocumentedExamplesTest {
    private static final Path ROOT = Path.of(System.getProperty("flakegen.root", ".."));
    private static final Pattern MARKDOWN = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern JAVADOC = Pattern.compile("<pre>\\{@code\\n(.*?)\\n *\\* }</pre>", Pattern.DOTALL);
    private static final Pattern PATH = Pattern.compile("(?:file\\(|callPackage\\(\"[^\"]*\", )\"([^\"]+)\"");

    private record Example(Path source, String text) {}

    @TempDir
    private Path directory;

    @TestFactory
    Stream<DynamicTest> generateFlakes() throws IOException {
        var examples = examples();
        assertThat(examples)
                .extracting(example -> example.source().getFileName().toString())
                .contains("README.md", "FlakeDefinition.java");
        return examples.stream()
                .map(example -> DynamicTest.dynamicTest(
                        ROOT.relativize(example.source()).toString(), () -> generate(example)));
    }

    private void generate(Example example) throws Exception {
        var project = Files.createTempDirectory(directory, "example");
        Files.writeString(project.resolve("Flake.java"), example.text());
        for (var path = PATH.matcher(example.text()); path.find(); ) {
            userFile(project.resolve(path.group(1)));
        }

        var run =
                new FlakeProject(ProjectDirectory.at(project), Map.of(), NixFileSearch.Ignored.NOTHING).generate(false);

        assertThat(run.diagnostics()).isEmpty();
        assertThat(project.resolve("flake.nix")).exists();
    }

    private static void userFile(Path path) throws IOException {
        var file = path.toString().endsWith(".nix") ? path : path.resolve("default.nix");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{ stdenv }: stdenv");
    }

    private static List<Example> examples() throws IOException {
        try (var sources = Stream.of("README.md", "docs", "dsl/src/main/java", "nix/src/main/java")
                .map(ROOT::resolve)
                .flatMap(DocumentedExamplesTest::walk)
                .filter(source -> !source.endsWith("errors.md"))) {
            return sources.flatMap(DocumentedExamplesTest::examples).toList();
        }
    }

    private static Stream<Path> walk(Path start) {
        try {
            return Files.walk(start).filter(Files::isRegularFile).sorted();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Stream<Example> examples(Path source) {
        try {
            var pattern = source.toString().endsWith(".md") ? MARKDOWN : JAVADOC;
            return pattern.matcher(Files.readString(source))
                    .results()
                    .map(match -> match.group(1).replaceAll("(?m)^ +\\* ?", ""))
                    .filter(text -> text.contains("implements FlakeDefinition"))
                    .map(text -> new Example(source, text));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
