package dev.flakegen.examples.everything;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code on}: what is there on some systems alone. */
class SystemsTest extends EverythingTest {
    @ParameterizedTest
    @CsvSource({
        "packages.x86_64-linux, quiet, true",
        "packages.x86_64-linux, only-arm, false",
        "packages.aarch64-linux, quiet, false",
        "packages.aarch64-linux, only-arm, true",
        "legacyPackages.x86_64-linux, quiet, true",
        "legacyPackages.aarch64-linux, quiet, false",
        "legacyPackages.x86_64-linux.python3Packages, pygreet-x86, true",
        "legacyPackages.aarch64-linux.python3Packages, pygreet-x86, false",
        "legacyPackages.aarch64-linux.python3Packages, pygreet, true",
        "legacyPackages.x86_64-linux.agents, soloist, true",
        "legacyPackages.aarch64-linux.agents, soloist, false",
        "checks.x86_64-linux, x86-only, true",
        "checks.aarch64-linux, x86-only, false",
        "devShells.x86_64-linux, x86, true",
        "devShells.aarch64-linux, x86, false",
        "devShells.aarch64-linux, default, true"
    })
    void whatIsForASystemIsThereOnThatSystemAlone(String output, String name, boolean there) throws IOException {
        assertThat(json("flake: flake." + output + " ? \"" + name + "\"")).isEqualTo(String.valueOf(there));
    }

    @ParameterizedTest
    @CsvSource({"x86_64-linux, true", "aarch64-linux, false", "aarch64-darwin, false"})
    void theOverlayHoldsItOnThatSystemAlone(String system, boolean there) throws IOException {
        assertThat(json("flake: flake.lib.mkPkgs { system = \"" + system + "\"; } ? quiet"))
                .isEqualTo(String.valueOf(there));
    }

    @Test
    void theOverlayAddsTheOthersOnAnySystem() throws IOException {
        assertThat(json("flake: (flake.lib.mkPkgs { system = \"aarch64-darwin\"; }).greeter.name"))
                .isEqualTo("\"greeter-1.0\"");
    }

    @Test
    void aPackageThatTakesAnotherLooksForItOnTheSameSystem() throws IOException {
        assertThat(json("flake: map (system: flake.legacyPackages.${system}.agents.choir.alone or null == null)"
                        + " [ \"x86_64-linux\" \"aarch64-linux\" ]"))
                .isEqualTo("[false,true]");
    }

    @Test
    void aPackageOfAnInputIsThatOfTheSystem() throws IOException {
        assertThat(
                        json(
                                "flake: map (system: flake.packages.${system}.lens.system) [ \"x86_64-linux\" \"aarch64-linux\" ]"))
                .isEqualTo("[\"x86_64-linux\",\"aarch64-linux\"]");
    }
}
