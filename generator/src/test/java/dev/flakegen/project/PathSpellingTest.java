package dev.flakegen.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The disk is a list of its files here: on this one, case may count or not. */
class PathSpellingTest {
    private static final String COMPOSED = "gr\u00f6\u00dfe.nix";
    private static final String DECOMPOSED = "gro\u0308\u00dfe.nix";

    @TempDir
    private Path directory;

    private static PathSpelling disk(String... files) {
        return new PathSpelling(above -> {
            var names = new TreeSet<String>();
            for (var file : files) {
                var path = ProjectPath.of(file);
                int depth = above.names().size();
                if (path.names().size() > depth
                        && path.names().subList(0, depth).equals(above.names())) {
                    names.add(path.names().get(depth));
                }
            }
            return names;
        });
    }

    private static Optional<String> otherwise(PathSpelling disk, String path) throws IOException {
        return disk.otherwise(ProjectPath.of(path)).map(ProjectPath::toString);
    }

    private static Optional<String> nearest(PathSpelling disk, String path) throws IOException {
        return disk.nearest(ProjectPath.of(path)).map(ProjectPath::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pkgs/Hello", "Pkgs/hello", "PKGS/HELLO"})
    void isFoundInAnotherCase(String path) throws IOException {
        assertThat(otherwise(disk("pkgs/hello/default.nix"), path)).contains("pkgs/hello");
    }

    @Test
    void isFoundWhereCharactersAreComposedInAnotherWay() throws IOException {
        assertThat(otherwise(disk("pkgs/" + DECOMPOSED), "pkgs/" + COMPOSED)).contains("pkgs/" + DECOMPOSED);
        assertThat(otherwise(disk("pkgs/" + COMPOSED), "pkgs/" + DECOMPOSED)).contains("pkgs/" + COMPOSED);
    }

    @Test
    void isNotAnotherWhereItIsTheSame() throws IOException {
        assertThat(otherwise(disk("pkgs/hello", "pkgs/Hello"), "pkgs/Hello")).isEmpty();
        assertThat(otherwise(disk("pkgs/hello"), "pkgs/helo")).isEmpty();
        assertThat(otherwise(disk("pkgs/hello"), "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "pkgs/helo, pkgs/hello",
        "pkg/hello, pkgs/hello",
        "pkg/helo, pkgs/hello",
        "pkgs/tool, pkgs/tool.nix", // a file that was given without its ending
        "pkgs/hello.nix, pkgs/hello", // a directory that was given as a file
        "pkgs/tol.nix, pkgs/tool.nix",
    })
    void isGuessed(String path, String meant) throws IOException {
        assertThat(nearest(disk("pkgs/hello/default.nix", "pkgs/tool.nix", ".git/config"), path))
                .contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.nix", "git", "pkgs/none", "none/hello", "pkgs/hello/other"})
    void isNotGuessedFromAnything(String path) throws IOException {
        assertThat(nearest(disk("b.nix", "pkgs/hello/default.nix", ".git/config"), path))
                .isEmpty();
    }

    @Test
    void ofThisDiskIsReadFromTheDiskItself() throws IOException {
        Files.createDirectories(directory.resolve("pkgs/hello"));
        var spelling = PathSpelling.in(ProjectDirectory.at(directory));

        assertThat(otherwise(spelling, "pkgs/HELLO")).contains("pkgs/hello");
        assertThat(nearest(spelling, "pkgs/helo")).contains("pkgs/hello");
    }

    @Test
    void knowsWhetherCaseCounts() throws IOException {
        Files.createFile(directory.resolve("probe"));

        assertThat(PathSpelling.ignoresCase(ProjectDirectory.at(directory)))
                .isEqualTo(Files.exists(directory.resolve("PROBE")));
    }
}
