package dev.flakegen.examples.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class ContractGeneratedTest extends RegistryTest {
    @Test
    void aHandEditIsNamed() throws IOException {
        registry.edit("lib/mkPkgs.nix", "upstream", "Upstream");

        assertThat(nix.failCheck("contract-generated"))
                .contains("generated file was edited by hand: lib/mkPkgs.nix")
                .doesNotContain("missing");
    }

    @Test
    void lineEndsOfAnotherSystemAreAHandEdit() throws IOException {
        registry.edit("modules/default.nix", "\n", "\r\n");

        assertThat(nix.failCheck("contract-generated"))
                .contains("generated file was edited by hand: modules/default.nix");
    }

    @Test
    void aLostManifestIsNamed() throws IOException {
        registry.delete(".flakegen/manifest.json");

        assertThat(nix.failCheck("contract-generated"))
                .contains("missing: .flakegen/manifest.json; it belongs into the repository");
    }

    @Test
    void aMissingFileIsNamed() throws IOException {
        registry.delete("templates/oss/flake.nix");

        assertThat(nix.failCheck("contract-generated"))
                .contains("generated file is missing: templates/oss/flake.nix")
                .doesNotContain("edited by hand");
    }

    @Test
    void everyGeneratedFileIsHeldToIt() throws IOException {
        for (var path : registry.files().keySet()) {
            var file = registry.directory().resolve(path);
            if (path.startsWith("modules/") && path.endsWith("default.nix")) {
                Files.writeString(file, Files.readString(file) + "\n");
            }
        }

        assertThat(nix.failCheck("contract-generated"))
                .contains(
                        "edited by hand: modules/default.nix",
                        "edited by hand: modules/home/default.nix",
                        "edited by hand: modules/nixos/default.nix");
    }

    @Test
    void aFileOfTheAuthorsIsNot() throws IOException {
        registry.edit("modules/nixos/procpath.nix", "procpath", "procPath");

        assertThat(nix.build(".#checks.x86_64-linux.contract-generated")).exists();
    }
}
