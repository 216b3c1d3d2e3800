package dev.flakegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A generated file that the description takes over is the author's from then on, and is never deleted. */
class AdoptedFilesTest {
    private static final String FILE = "modules/nixos/m1.nix";

    @TempDir
    private Path temporary;

    private TestProject project;
    private String generated;

    @BeforeEach
    void generateAModule() throws IOException {
        project = TestProject.in(temporary);
        describe("flake.nixosModule(\"m1\").set(\"a.b\", true);");
        project.write("own.nix", "import ./modules/nixos/m1.nix\n");
        project.write("own/default.nix", "{ imported = import ./deep/file.nix; }\n");
        project.write("own/deep/file.nix", "[ ../../modules/nixos/m1.nix ]\n");
        assertThat(project.run("generate").exit()).isZero();
        generated = project.read(FILE);
    }

    private void describe(String statements) throws IOException {
        project.write(
                "Flake.java", TestProject.flake("flake.name(\"demo\").systems(X86_64_LINUX);\n" + statements + "\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "flake.nixosModule(\"m1\", file(\"modules/nixos/m1.nix\"));",
                "flake.nixosModule(\"other\", file(\"./modules/nixos/../nixos/m1.nix\"));",
                "flake.homeModule(\"m1\").imports(file(\"modules/nixos/m1.nix\"));",
                "flake.lib(\"x\", importFile(\"modules/nixos/m1.nix\"));",
                "flake.lib(\"x\", nix(\"import ./modules/nixos/m1.nix\"));",
                "flake.template(\"t\", \"modules/nixos\");",
                "flake.lib(\"x\", importFile(\"own.nix\"));",
                "flake.lib(\"x\", importFile(\"own\"));"
            })
    void isKeptAndLeavesTheManifest(String statement) throws IOException {
        describe(statement);

        var check = project.run("generate", "--check");
        var outcome = project.run("generate");

        assertThat(check.exit()).isEqualTo(1);
        assertThat(check.out()).contains("now yours " + FILE);
        assertThat(outcome.exit()).as(outcome.err()).isZero();
        assertThat(outcome.out())
                .contains("now yours " + FILE + ": it is no longer generated, and the flake uses it\n");
        assertThat(project.read(FILE)).isEqualTo(generated);
        assertThat(project.read(".flakegen/manifest.json")).doesNotContain(FILE);
        assertThat(project.run("generate").out()).startsWith("nothing to do");
    }

    @Test
    void isKeptWithForceToo() throws IOException {
        describe("flake.nixosModule(\"m1\", file(\"modules/nixos/m1.nix\"));");

        assertThat(project.run("generate", "--force").exit()).isZero();

        assertThat(project.read(FILE)).isEqualTo(generated);
    }

    @Test
    void oneThatWasEditedIsTakenOverAsItIs() throws IOException {
        project.write(FILE, generated + "# mine\n");
        describe("flake.nixosModule(\"m1\", file(\"modules/nixos/m1.nix\"));");

        assertThat(project.run("generate").exit()).isZero();

        assertThat(project.read(FILE)).isEqualTo(generated + "# mine\n");
    }

    @Test
    void oneThatNothingUsesIsDeleted() throws IOException {
        describe("flake.lib(\"x\", nix(\"./.\"));");

        assertThat(project.run("generate").out()).contains("deleted   " + FILE);

        assertThat(Files.exists(project.at(FILE))).isFalse();
    }
}
