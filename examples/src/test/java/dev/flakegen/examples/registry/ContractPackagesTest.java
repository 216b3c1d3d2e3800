package dev.flakegen.examples.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class ContractPackagesTest extends RegistryTest {
    private static final String PYHELLO = "pkgs/development/python-modules/matrixai-public-pyhello/default.nix";
    private static final String EXPORTED = "packages = eachSystem (_: (import ./pkgs).exportTopLevel);";

    @Test
    void aScopedPackageMustEvaluate() throws IOException {
        registry.edit(PYHELLO, "pyproject = true;", "");

        assertThat(nix.failCheck("contract-packages"))
                .contains("matrixai-public-pyhello-0.1.0 does not configure a `format`");
    }

    @Test
    void aPackageOfTheTopLevelMustEvaluate() throws IOException {
        registry.write("pkgs/top-level/matrixai-public-hello/default.nix", "{ nothing-of-the-name }: null\n");

        assertThat(nix.failCheck("contract-packages")).contains("nothing-of-the-name");
    }

    @Test
    void aPackageThatIsAnotherInLegacyPackagesIsNamed() throws IOException {
        registry.edit(
                "flake.nix", EXPORTED, "packages = eachSystem (_: pkgs: { matrixai-public-hello = pkgs.hello; });");

        assertThat(nix.failCheck("contract-packages"))
                .contains("packages.x86_64-linux.matrixai-public-hello is missing or differs"
                        + " from legacyPackages.x86_64-linux.matrixai-public-hello");
    }

    @Test
    void aPackageThatIsNotExportedIsNamed() throws IOException {
        registry.edit("flake.nix", EXPORTED, "packages = eachSystem (_: _: { });");

        assertThat(nix.failCheck("contract-packages"))
                .contains("packages.x86_64-linux.matrixai-public-hello is missing or differs");
    }

    @Test
    void aPackageThatIsNotInTheRegistryIsNamed() throws IOException {
        registry.edit(
                "flake.nix",
                EXPORTED,
                "packages = eachSystem (_: pkgs: { inherit (pkgs) matrixai-public-hello hello; });");

        assertThat(nix.failCheck("contract-packages"))
                .contains("packages.x86_64-linux.hello is not in the registry")
                .doesNotContain("differs");
    }

    @Test
    void aScopedPackageThatTheOverlayLeavesOutIsNamed() throws IOException {
        registry.edit("pkgs/default.nix", "callAll pyFinal registry.scopes.python3Packages", "{ }");

        assertThat(nix.failCheck("contract-packages"))
                .contains("legacyPackages.x86_64-linux.python3Packages.matrixai-public-pyhello"
                        + " is missing or no derivation");
    }
}
