package dev.flakegen.examples.registry;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class OutputsTest extends RegistryTest {
    private static final String HELLO = ".#packages.x86_64-linux.matrixai-public-hello";

    @Test
    void showListsWhatIsDescribedAndNothingElse() throws IOException {
        var outputs = JsonParser.parseString(nix.succeed("flake", "show", "--json"));

        assertThat(leaves("", outputs.getAsJsonObject()))
                .containsExactlyInAnyOrder(
                        "checks.x86_64-linux.contract-generated",
                        "checks.x86_64-linux.contract-modules",
                        "checks.x86_64-linux.contract-outputs",
                        "checks.x86_64-linux.contract-packages",
                        "checks.x86_64-linux.policy-pin",
                        "checks.x86_64-linux.smoke-hello",
                        "devShells.x86_64-linux.default",
                        "homeModules",
                        "legacyPackages.x86_64-linux",
                        "lib",
                        "nixosModules.default",
                        "nixosModules.procpath",
                        "overlays.default",
                        "packages.x86_64-linux.matrixai-public-hello",
                        "templates.default",
                        "templates.oss");
    }

    /** The paths of what is something, or is not looked into. */
    private static Set<String> leaves(String path, JsonObject outputs) {
        var leaves = new TreeSet<String>();
        for (var output : outputs.entrySet()) {
            var name = path + output.getKey();
            var value = output.getValue().getAsJsonObject();
            if (value.isEmpty() || value.has("type")) {
                leaves.add(name);
            } else {
                leaves.addAll(leaves(name + ".", value));
            }
        }
        return leaves;
    }

    @Test
    void thePackageBuilds() throws IOException {
        assertThat(nix.build(HELLO).resolve("bin/matrixai-public-hello")).isExecutable();
    }

    @Test
    void thePackageRuns() throws IOException {
        assertThat(nix.succeed("run", HELLO)).isEqualTo("Hello from Matrix AI");
    }

    @Test
    void packagesAndLegacyPackagesAreOnePackageSet() throws IOException {
        assertThat(nix.eval("""
                                flake:
                                flake.packages.x86_64-linux.matrixai-public-hello.drvPath
                                == flake.legacyPackages.x86_64-linux.matrixai-public-hello.drvPath
                                """).getAsBoolean()).isTrue();
    }

    @Test
    void theDevShellHasItsPrograms() throws IOException {
        assertThat(nix.succeed("develop", "--command", "bash", "-c", "type -P jq"))
                .contains("-jq-1.0/bin/");
    }

    @Test
    void gitignoreIsReexported() throws IOException {
        assertThat(nix.eval("flake: flake.lib.gitignore ? gitignoreSource").getAsBoolean())
                .isTrue();
    }

    @Test
    void libHoldsTheLibOfNixpkgs() throws IOException {
        assertThat(nix.eval("flake: flake.lib.lib ? nixosSystem").getAsBoolean())
                .isTrue();
    }
}
