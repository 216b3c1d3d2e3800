package dev.flakegen.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flakegen.project.ProjectPath;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestJsonTest {
    private static final String HASH = "0123456789abcdef".repeat(4);

    @Test
    void writesPathsInOrderAndReadsThemBack() {
        var manifest = new Manifest(
                new TreeMap<>(Map.of(ProjectPath.of("pkgs/ä \"b\".nix"), HASH, ProjectPath.of("flake.nix"), HASH)));

        var json = ManifestJson.write(manifest);

        assertThat(json).isEqualTo("""
                {
                  "version": 1,
                  "files": {
                    "flake.nix": "%s",
                    "pkgs/ä \\"b\\".nix": "%s"
                  }
                }
                """.formatted(HASH, HASH));
        assertThat(ManifestJson.read(json)).contains(manifest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{\"version\": 1}",
                "{\"version\": 2, \"files\": {}}",
                "{\"version\": \"x\", \"files\": {}}",
                "{\"version\": 1, \"files\": []}",
                "{\"version\": 1, \"files\": {\"a\": \"no hash\"}}",
                "{\"version\": 1, \"files\": {\"a\": null}}",
                "{\"version\": 1, \"files\": {\"a\": {}}}",
                "{\"version\": 1, \"files\": {}} trailing",
                "{\"version\": 1, \"files\": {}",
                "{'version': 1, 'files': {}}",
                "<<<<<<< HEAD\n{\"version\": 1, \"files\": {}}\n=======\n{}\n>>>>>>> other\n"
            })
    void takesDamageForNothing(String text) {
        assertThat(ManifestJson.read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../outside", "/etc/passwd", "a/../../b", "a//b", "./a", ""})
    void takesAPathThatIsNoneOfOursForDamage(String path) {
        assertThat(ManifestJson.read("{\"version\": 1, \"files\": {\"" + path + "\": \"" + HASH + "\"}}"))
                .isEmpty();
    }
}
