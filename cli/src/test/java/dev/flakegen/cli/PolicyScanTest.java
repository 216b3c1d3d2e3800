package dev.flakegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files {@code generate} holds to the policy on getFlake; what is wrong in them is in the directory {@code bad}. */
class PolicyScanTest {
    private static final String PINNED = "github:example/legacy/44a91898084f46797b5fac650c7e8c9ac38c43d4";
    private static final String CALL = "{ }: builtins.getFlake \"" + PINNED + "\"\n";

    @TempDir
    private Path temporary;

    private TestProject project;

    @BeforeEach
    void describe() throws IOException {
        project = TestProject.in(temporary).with("GIT_CEILING_DIRECTORIES", temporary.toString());
        project.write("Flake.java", withPolicy("flake.policyPinCheck();"));
    }

    private static String withPolicy(String policy) {
        return TestProject.flake("""
                flake.name("demo").systems(X86_64_LINUX);
                flake.pkgs(flake.input("nixpkgs", github("NixOS", "nixpkgs")));
                %s
                """.formatted(policy));
    }

    @Test
    void aFileThatIsAllowedMayGetItsFlake() throws IOException {
        project.write("nix/legacy.nix", CALL).write("Flake.java", withPolicy("""
                flake.policyPinCheck()
                    .allow("./nix/legacy.nix", github("example", "legacy").rev("44a91898084f46797b5fac650c7e8c9ac38c43d4"))
                    .rationale("Old")
                    .reviewCadenceDays(90);
                """));

        assertThat(project.run("generate").exit()).isZero();
        assertThat(project.run("generate", "--check").exit()).isZero();
    }

    @Test
    void withoutAPolicyNobodyLooks() throws IOException {
        project.write("a.nix", CALL).write("wrong.nix", "{").write("Flake.java", TestProject.DEMO);

        assertThat(project.run("generate").exit()).isZero();
    }

    @Test
    void checkAndDiffLookToo() throws IOException {
        project.run("generate");
        project.write("a.nix", CALL);

        assertThat(project.run("generate", "--check").exit()).isEqualTo(3);
        assertThat(project.run("generate", "--diff").err()).startsWith("error[get-flake-not-allowed]: ");
    }

    @Test
    void whatGitIgnoresIsNoPartOfTheFlake() throws IOException, InterruptedException {
        Shell.in(project).run("git init --quiet");
        project.write(".gitignore", "/old/\n").write("old/a.nix", CALL).write("old/wrong.nix", "{");

        assertThat(project.run("generate").exit()).isZero();

        project.write("a.nix", CALL);
        assertThat(project.run("generate").err()).contains("--> a.nix:1:6").doesNotContain("old/");
    }

    @Test
    void aLinkIsReadAsWhatItLeadsTo() throws IOException {
        project.write("sneaky.txt", CALL);
        Files.createSymbolicLink(project.at("sneaky.nix"), Path.of("sneaky.txt"));

        var outcome = project.run("generate");

        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(outcome.err()).startsWith("error[get-flake-not-allowed]: ").contains("--> sneaky.nix:1:6");
    }

    @Test
    void aLinkOutOfTheProjectIsTold() throws IOException {
        var outside = Files.writeString(temporary.resolve("outside.nix"), "{ }: 1\n");
        Files.createSymbolicLink(project.at("a.nix"), outside);

        var outcome = project.run("generate");

        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(outcome.err()).startsWith("error[path-outside-project]: the link 'a.nix' leaves the project\n");
    }

    @Test
    void aLinkToADirectoryOrToNothingIsNotFollowed() throws IOException {
        var outside = Files.createDirectories(temporary.resolve("outside"));
        Files.writeString(outside.resolve("a.nix"), CALL);
        Files.createSymbolicLink(project.at("result"), outside);
        Files.createSymbolicLink(project.at(".#a.nix"), Path.of("somebody@somewhere.1")); // a lock of Emacs

        assertThat(project.run("generate").exit()).isZero();
    }

    @Test
    void aFileOfOursThatIsAboutToGoOrToChangeCountsAsItWillBe() throws IOException {
        var template = ".flakegen/templates/overlays/default.nix.ftl";
        project.write("Flake.java", withPolicy("flake.registry();"))
                .write(template, "final: prev: { old = builtins.getFlake \"a\"; }\n");
        assertThat(project.run("generate").exit()).isZero();
        assertThat(project.read("overlays/default.nix")).contains("getFlake");

        project.write("Flake.java", withPolicy("flake.policyPinCheck();"));

        assertThat(project.run("generate").exit()).isZero();
        assertThat(project.at("overlays/default.nix")).doesNotExist();
    }
}
