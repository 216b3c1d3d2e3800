package dev.flakegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flakegen.model.DiagnosticCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What flakegen says to the author of a wrong description. Each directory below {@code bad} is a project and what is
 * said about it, {@code expected.txt}; {@code links.txt} names symbolic links that it has, and what they lead to.
 * {@code -Dgolden.update=true} writes down what is said now, to be read before it is committed.
 */
class BadInputTest {
    private static final Path CASES = Path.of("src/test/resources/bad");
    private static final String EXPECTED = "expected.txt";
    private static final String LINKS = "links.txt";

    /** A run tells them, and goes on: {@link WarningTest}, {@link ManifestTest}, {@link InitCommandTest}. */
    private static final EnumSet<DiagnosticCode> WARNINGS = EnumSet.of(
            DiagnosticCode.MISSING_MANIFEST,
            DiagnosticCode.DAMAGED_MANIFEST,
            DiagnosticCode.MISSPELLED_OUTPUT,
            DiagnosticCode.MISSPELLED_PACKAGE,
            DiagnosticCode.OTHER_SCOPE,
            DiagnosticCode.UNUSUAL_INPUT_NAME,
            DiagnosticCode.UNUSUAL_REFERENCE,
            DiagnosticCode.UNKNOWN_INPUT,
            DiagnosticCode.FLAKE_PARTS_OPTION,
            DiagnosticCode.NEWER_NIX_NEEDED,
            DiagnosticCode.OTHER_FLAKEGEN_VERSION);

    @TempDir
    private Path temporary;

    static List<String> cases() throws IOException {
        try (var cases = Files.list(CASES)) {
            return cases.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aWrongDescriptionIsToldAndNothingIsWritten(String name) throws IOException {
        var project = TestProject.in(temporary);
        copy(CASES.resolve(name), project.root());
        Files.createDirectories(temporary.resolve("outside/hello"));
        Files.writeString(temporary.resolve("outside/hello/default.nix"), "{ hello }: hello\n");
        var before = project.files();

        var outcome =
                project.runIn(temporary, false, "generate", "-C", project.root().toString());

        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(CASES.resolve(name).resolve(EXPECTED), outcome.err());
        }
        assertThat(outcome.err()).isEqualTo(Files.readString(CASES.resolve(name).resolve(EXPECTED)));
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.exit()).as(name).isEqualTo(3);
        assertThat(project.files()).isEqualTo(before);
    }

    @Test
    void everyKindOfDiagnosticHasACase() throws IOException {
        var told = new StringBuilder();
        for (var name : cases()) {
            var expected = CASES.resolve(name).resolve(EXPECTED);
            told.append(Files.exists(expected) ? Files.readString(expected) : ""); // a new case has none yet
        }
        var codes = EnumSet.complementOf(WARNINGS);
        codes.removeIf(code -> told.indexOf("error[" + code + "]: ") >= 0);
        assertThat(codes).isEmpty();
    }

    /** A case becomes a project, but for what is said about it. */
    static void copy(Path source, Path target) throws IOException {
        for (var path : below(source)) {
            var relative = source.relativize(path).toString();
            if (relative.equals(LINKS)) {
                for (var line : Files.readAllLines(path)) {
                    var link = line.split(" ", 2);
                    Files.createDirectories(target.resolve(link[0]).getParent());
                    Files.createSymbolicLink(target.resolve(link[0]), Path.of(link[1]));
                }
            } else if (!relative.equals(EXPECTED)) {
                Files.createDirectories(target.resolve(relative).getParent());
                Files.copy(path, target.resolve(relative));
            }
        }
    }

    private static List<Path> below(Path directory) {
        try (Stream<Path> paths = Files.walk(directory)) {
            return paths.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
