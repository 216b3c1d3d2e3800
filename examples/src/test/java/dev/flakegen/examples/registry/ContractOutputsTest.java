package dev.flakegen.examples.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class ContractOutputsTest extends RegistryTest {
    @Test
    void anOutputThatWasRenamedIsMissingAndTheNewNameIsNotDescribed() throws IOException {
        registry.edit("flake.nix", "templates = import", "starters = import");

        assertThat(nix.failCheck("contract-outputs"))
                .contains("missing output: templates", "output that Flake.java does not describe: starters");
    }

    @Test
    void aNameInsideAnOutputOfASystemIsLookedAtToo() throws IOException {
        registry.edit("flake.nix", "default = pkgs.mkShell", "other = pkgs.mkShell");

        assertThat(nix.failCheck("contract-outputs"))
                .contains(
                        "missing output: devShells.x86_64-linux.default",
                        "output that Flake.java does not describe: devShells.x86_64-linux.other");
    }

    @Test
    void aNameInsideAnOutputWithoutSystemsIsLookedAtToo() throws IOException {
        registry.edit("lib/default.nix", "gitignore = gitignore.lib;", "ignore = gitignore.lib;");

        assertThat(nix.failCheck("contract-outputs"))
                .contains("missing output: lib.gitignore", "output that Flake.java does not describe: lib.ignore");
    }

    @Test
    void anAdditionalOutputIsNotDescribed() throws IOException {
        registry.edit("flake.nix", "      inherit lib;", "      inherit lib;\n      surplus = { };");

        assertThat(nix.failCheck("contract-outputs"))
                .contains("output that Flake.java does not describe: surplus")
                .doesNotContain("missing output");
    }

    @Test
    void anAdditionalSystemIsNotDescribed() throws IOException {
        registry.edit(
                "flake.nix",
                "pkgsFor = {",
                "pkgsFor = {\n        aarch64-linux = lib.mkPkgs { system = \"aarch64-linux\"; };");

        assertThat(nix.failCheck("contract-outputs"))
                .contains(
                        "output that Flake.java does not describe: legacyPackages.aarch64-linux",
                        "output that Flake.java does not describe: packages.aarch64-linux");
    }
}
