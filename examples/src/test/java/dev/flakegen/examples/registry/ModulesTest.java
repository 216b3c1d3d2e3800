package dev.flakegen.examples.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The modules, in a NixOS system. */
class ModulesTest extends RegistryTest {
    @ParameterizedTest
    @ValueSource(strings = {"procpath", "default"})
    void aSystemTakesTheModule(String name) throws IOException {
        var system = system("flake.nixosModules." + name + " { programs.procpath.enable = true; }");

        assertThat(nix.eval("flake: " + system + ".config.programs.procpath.enable")
                        .getAsBoolean())
                .isTrue();
    }

    @Test
    void aModuleThatIsTakenInTwiceIsTakenInOnce() throws IOException {
        var system = system("flake.nixosModules.procpath flake.nixosModules.default");

        assertThat(nix.eval("flake: " + system + ".config.programs.procpath.enable")
                        .getAsBoolean())
                .isFalse();
    }

    @Test
    void aHomeModuleIsRefusedByANixosSystem() throws IOException {
        var system = system("flake.homeModules.default");

        assertThat(nix.failEval("flake: " + system + ".config.networking.hostName"))
                .contains("homeManager", "nixos");
    }

    private static String system(String modules) {
        return "(flake.lib.lib.nixosSystem { system = \"x86_64-linux\"; modules = [ " + modules + " ]; })";
    }
}
