package dev.flakegen.examples.directories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flakegen.examples.Example;
import dev.flakegen.examples.Project;
import dev.flakegen.examples.nix.Nix;
import dev.flakegen.examples.nix.RealNix;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in a directory is there as if it had been declared by itself. */
@RealNix
class DirectoriesTest {
    @TempDir
    private Path scratch;

    private Project project;
    private Nix nix;

    @BeforeEach
    void copy() throws IOException {
        project = Project.copy(Example.golden("directories"), scratch);
        nix = project.nix();
    }

    @Test
    void allButTheExceptionsAreExported() throws IOException {
        assertThat(nix.eval("flake: builtins.mapAttrs (_: builtins.attrNames) flake.packages")
                        .toString())
                .isEqualTo("{\"aarch64-linux\":[\"a.b\",\"greeter\",\"two words\"],"
                        + "\"x86_64-linux\":[\"a.b\",\"greeter\",\"jq\",\"two words\"]}");
    }

    @ParameterizedTest
    @CsvSource({
        "packages.x86_64-linux.\"a.b\", dotted",
        "packages.x86_64-linux.\"two words\", greeter",
        "legacyPackages.x86_64-linux.agents.parrot, squawk"
    })
    void aPackageBuilds(String attribute, String content) throws IOException {
        assertThat(nix.build(".#" + attribute)).hasContent(content);
    }

    @Test
    void aPackageThatIsDeclaredByItselfTooTakesItsArguments() throws IOException {
        assertThat(nix.succeed("run", ".#greeter")).isEqualTo("good day");
        assertThat(nix.eval("flake: flake.packages.x86_64-linux.jq.upstream.name")
                        .getAsString())
                .isEqualTo("jq-1.0");
    }

    @Test
    void aPackageOfAScopeIsThereForEveryInterpreter() throws IOException {
        assertThat(nix.build(".#legacyPackages.x86_64-linux.python313Packages.greetings")
                        .resolve("lib/python3.13/site-packages/greetings/__init__.py"))
                .isRegularFile();
    }

    @Test
    void aPackageTakesWhatItNeedsFromItsScope() throws IOException {
        assertThat(nix.build(".#legacyPackages.x86_64-linux.agents.choir"))
                .content()
                .endsWith("-parrot");
    }

    @Test
    void modulesAreExportedAndTakenInTogether() throws IOException {
        assertThat(nix.eval("flake: builtins.attrNames flake.nixosModules").toString())
                .isEqualTo("[\"default\",\"loud\",\"motd\",\"sshd\"]");
        var system =
                "(flake.lib.lib.nixosSystem { system = \"x86_64-linux\"; modules = [ flake.nixosModules.default ]; })";
        assertThat(nix.eval("flake: " + system + ".config.environment.etc.motd.text")
                        .getAsString())
                .isEqualTo("from loud");
        assertThat(nix.eval("flake: builtins.attrNames flake.homeModules").toString())
                .isEqualTo("[\"default\",\"demo\"]");
    }

    @Test
    void aNewPackageIsThereOnlyWhenItIsGenerated() throws IOException {
        project.write("pkgs/top-level/late.nix", "{ writeText }: writeText \"late\" \"late\"\n");

        assertThat(nix.eval("flake: flake.packages.x86_64-linux ? late").getAsBoolean())
                .isFalse();
        project.generate();
        assertThat(nix.build(".#late")).hasContent("late");
    }
}
