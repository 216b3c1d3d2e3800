package dev.flakegen.examples.registry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flakegen.examples.nix.EachNix;
import dev.flakegen.examples.nix.NixVersion;
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
    void lineEndsOfAnotherSystemAreToldAsSuch() throws IOException {
        registry.edit("modules/default.nix", "\n", "\r\n");

        assertThat(nix.failCheck("contract-generated"))
                .contains("CRLF in place of LF: modules/default.nix; .gitattributes needs: * text=auto eol=lf")
                .doesNotContain("edited by hand");
    }

    @EachNix
    void everyFileCanHaveThem(NixVersion version) throws IOException {
        for (var path : registry.files().keySet()) {
            if (!path.equals("stand-ins.txt")) {
                registry.edit(path, "\n", "\r\n");
            }
        }

        assertThat(registry.nix(version).failCheck("contract-generated"))
                .contains("CRLF in place of LF: flake.nix", "CRLF in place of LF: templates/oss/flake.nix")
                .doesNotContain("edited by hand");
    }

    @Test
    void anEditIsOneWhateverTheLineEnds() throws IOException {
        registry.edit("lib/mkPkgs.nix", "upstream", "Upstream").edit("lib/mkPkgs.nix", "\n", "\r\n");

        assertThat(nix.failCheck("contract-generated"))
                .contains("generated file was edited by hand: lib/mkPkgs.nix")
                .doesNotContain("CRLF");
    }

    @Test
    void aLostManifestIsNamed() throws IOException {
        registry.delete(".flakegen/manifest.json");

        assertThat(nix.failCheck("contract-generated"))
                .contains("missing: .flakegen/manifest.json; it belongs in the repository");
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
