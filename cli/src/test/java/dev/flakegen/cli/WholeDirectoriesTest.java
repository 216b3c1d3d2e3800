package dev.flakegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole directories of packages and modules: what becomes part of the flake, and what does not. */
class WholeDirectoriesTest {
    private static final String PACKAGE = "{ stdenv, greeting ? null }: stdenv\n";
    private static final String MODULE = "{ }\n";
    private static final String REGISTRY = "pkgs/default.nix";
    private static final String MODULES = "modules/nixos/default.nix";

    @TempDir
    private Path temporary;

    private TestProject project;

    @BeforeEach
    void describe() throws IOException {
        project = TestProject.in(temporary);
        describe("flake.registry().packagesFromDirectory(\"pkgs/top-level\");");
        packages("hello/default.nix", "curl.nix");
    }

    private void describe(String statements) throws IOException {
        project.write("Flake.java", TestProject.flake("""
                flake.name("demo").systems(X86_64_LINUX, AARCH64_LINUX);
                flake.pkgs(flake.input("nixpkgs", github("NixOS", "nixpkgs")));
                """ + statements));
    }

    private void packages(String... paths) throws IOException {
        for (var path : paths) {
            project.write("pkgs/top-level/" + path, PACKAGE);
        }
    }

    private void modules(String... paths) throws IOException {
        for (var path : paths) {
            project.write("modules/nixos/" + path, MODULE);
        }
    }

    private void generate() {
        var outcome = project.run("generate");
        assertThat(outcome.exit()).as(outcome.err()).isZero();
    }

    /** The lines of a generated file that name a path of the project. */
    private List<String> paths(String file) throws IOException {
        return project.read(file)
                .lines()
                .map(String::strip)
                .filter(line -> line.contains("./"))
                .toList();
    }

    @Test
    void filesAndDirectoriesArePackagesByTheirNames() throws IOException {
        packages("a.b.nix", "sp ace/default.nix", "or.nix", "ünï.nix", "Zero.nix", "x.nix/default.nix");

        generate();

        assertThat(paths(REGISTRY))
                .containsExactly(
                        "Zero = ./top-level/Zero.nix;",
                        "\"a.b\" = ./top-level/a.b.nix;",
                        "curl = ./top-level/curl.nix;",
                        "hello = ./top-level/hello;",
                        "\"or\" = ./top-level/or.nix;",
                        "\"sp ace\" = ./. + \"/top-level/sp ace\";",
                        "\"x.nix\" = ./top-level/x.nix;",
                        "\"ünï\" = ./. + \"/top-level/ünï.nix\";");
    }

    @Test
    void theyStandByNameAmongTheOthers() throws IOException {
        describe("""
                var registry = flake.registry();
                registry.callPackage("zip", "other.nix");
                registry.packagesFromDirectory("pkgs/top-level");
                registry.callPackage("bzip2", "other.nix");
                """);
        project.write("other.nix", PACKAGE);

        generate();

        assertThat(paths(REGISTRY))
                .containsExactly(
                        "bzip2 = ../other.nix;",
                        "curl = ./top-level/curl.nix;",
                        "hello = ./top-level/hello;",
                        "zip = ../other.nix;");
    }

    @Test
    void whatIsNoPackageIsLeftOut() throws IOException {
        packages(
                "default.nix",
                ".hidden.nix",
                ".hidden/default.nix",
                "curl.nix~",
                "#curl.nix#",
                "README.md",
                "deeper/more/default.nix",
                "by-name/package.nix");

        generate();

        assertThat(paths(REGISTRY)).containsExactly("curl = ./top-level/curl.nix;", "hello = ./top-level/hello;");
    }

    @Test
    void exceptionsAreLeftOut() throws IOException {
        describe("flake.registry().packagesFromDirectory(\"pkgs/top-level\", \"both\", \"curl\");");
        packages("both.nix", "both/default.nix");

        generate();

        assertThat(paths(REGISTRY)).containsExactly("hello = ./top-level/hello;");
    }

    @Test
    void aPackageThatIsDeclaredByItselfTooIsAsItSaysThere() throws IOException {
        describe("""
                var registry = flake.registry();
                registry.callPackage("hello", "./pkgs/top-level/hello/default.nix").set("greeting", "hi");
                registry.packagesFromDirectory("pkgs/top-level");
                registry.callPackage("curl", "pkgs/top-level/curl.nix").on(AARCH64_LINUX);
                """);
        packages("jq.nix");
        project.write("pkgs/top-level/hello/default.nix", "{ stdenv, greeting }: stdenv\n");

        generate();

        assertThat(project.read(REGISTRY))
                .containsOnlyOnce("hello =")
                .containsOnlyOnce("greeting = \"hi\";")
                .containsOnlyOnce("curl =");
        assertThat(paths(REGISTRY)).contains("jq = ./top-level/jq.nix;");
    }

    @Test
    void aFileOfTheDirectoryCanBeASecondPackage() throws IOException {
        describe("""
                flake.registry().packagesFromDirectory("pkgs/top-level")
                        .callPackage("curl-static", "pkgs/top-level/curl.nix");
                """);

        generate();

        assertThat(paths(REGISTRY)).contains("curl = ./top-level/curl.nix;", "curl-static = ./top-level/curl.nix;");
    }

    @Test
    void theDefaultOverlayIsTheRegistryHereToo() throws IOException {
        describe("flake.overlay(\"default\").packagesFromDirectory(\"pkgs/top-level\");");

        generate();

        assertThat(paths(REGISTRY)).contains("curl = ./top-level/curl.nix;");
    }

    @Test
    void aLinkInsideTheProjectIsFollowed() throws IOException {
        project.write("shared/jq/default.nix", PACKAGE);
        Files.createSymbolicLink(project.at("pkgs/top-level/jq"), Path.of("../../shared/jq"));
        Files.createSymbolicLink(project.at("pkgs/linked"), Path.of("top-level"));
        describe("flake.registry().packagesFromDirectory(\"pkgs/linked\");");

        generate();

        assertThat(paths(REGISTRY))
                .containsExactly("curl = ./linked/curl.nix;", "hello = ./linked/hello;", "jq = ./linked/jq;");
    }

    @Test
    void whatIsNewIsToldByCheckAndThereWithTheNextRun() throws IOException {
        generate();
        packages("jq/default.nix");

        var check = project.run("generate", "--check");
        assertThat(check.exit()).isEqualTo(1);
        assertThat(check.out()).isEqualTo("outdated  pkgs/default.nix\noutdated  .flakegen/manifest.json\n");
        generate();
        assertThat(paths(REGISTRY)).contains("jq = ./top-level/jq;");
        assertThat(project.run("generate", "--check").exit()).isZero();
    }

    @Test
    void whatIsDeletedIsGoneWithTheNextRun() throws IOException {
        generate();
        Files.delete(project.at("pkgs/top-level/hello/default.nix"));

        generate();

        assertThat(paths(REGISTRY)).containsExactly("curl = ./top-level/curl.nix;");
    }

    @Test
    void theGeneratedRegistryIsNoPackage() throws IOException {
        describe("flake.registry().packagesFromDirectory(\"pkgs\");");
        project.write("pkgs/jq.nix", PACKAGE);

        generate();
        generate();

        assertThat(paths(REGISTRY)).containsExactly("jq = ./jq.nix;");
    }

    @Test
    void modulesAreTakenInAndExported() throws IOException {
        describe("flake.nixosModulesFromDirectory(\"modules/nixos\", \"old\");");
        modules("ssh.nix", "motd/default.nix", "old.nix");

        generate();

        assertThat(paths(MODULES)).containsExactly("./motd", "./ssh.nix");
        assertThat(project.read("modules/default.nix"))
                .contains("imports = [ ./nixos/motd ];", "imports = [ ./nixos/ssh.nix ];");
    }

    @Test
    void everyKindOfModuleHasADirectoryOfItsOwn() throws IOException {
        describe("""
                flake.darwinModulesFromDirectory("modules/any")
                        .homeModulesFromDirectory("modules/any");
                """);
        project.write("modules/any/zsh.nix", MODULE);

        generate();

        assertThat(paths("modules/home/default.nix")).containsExactly("imports = [ ../any/zsh.nix ];");
        assertThat(paths("modules/darwin/default.nix")).containsExactly("imports = [ ../any/zsh.nix ];");
        assertThat(project.at(MODULES)).doesNotExist();
    }

    @Test
    void aModuleThatIsWrittenInTheDescriptionIsNotFoundAsAFile() throws IOException {
        describe("""
                flake.nixosModulesFromDirectory("modules/nixos");
                flake.nixosModule("ssh").set("services.openssh.enable", true);
                """);
        modules("motd.nix");

        generate();
        generate();

        assertThat(paths(MODULES)).containsExactly("./motd.nix", "./ssh.nix");
        describe("flake.nixosModulesFromDirectory(\"modules/nixos\");");
        generate();
        assertThat(paths(MODULES)).containsExactly("imports = [ ./motd.nix ];");
        assertThat(project.at("modules/nixos/ssh.nix")).doesNotExist();
    }

    @Test
    void generatedModulesAreKnownWithoutTheManifestToo() throws IOException {
        describe("""
                flake.nixosModulesFromDirectory("modules/nixos");
                flake.homeModulesFromDirectory("modules");
                flake.nixosModule("ssh").set("services.openssh.enable", true);
                """);
        modules("motd.nix");
        project.write("modules/zsh.nix", MODULE);
        generate();
        Files.delete(project.at(".flakegen/manifest.json"));

        assertThat(project.run("generate")).isEqualTo(new Outcome(0, "created   .flakegen/manifest.json\n", ""));
        assertThat(paths(MODULES)).containsExactly("./motd.nix", "./ssh.nix");
        assertThat(paths("modules/home/default.nix")).containsExactly("imports = [ ../zsh.nix ];");
    }

    @Test
    void whatGitIgnoresIsLeftOut() throws IOException, InterruptedException {
        project.with("GIT_CEILING_DIRECTORIES", temporary.toString());
        Shell.in(project).run("git init --quiet");
        project.write(".gitignore", "*.tmp.nix\nresult/\n/pkgs/top-level/half/default.nix\n");
        packages("a.tmp.nix", "result/default.nix", "half/default.nix");

        generate();

        assertThat(paths(REGISTRY)).containsExactly("curl = ./top-level/curl.nix;", "hello = ./top-level/hello;");
    }

    @Test
    void filesThatGitDoesNotTrackAreNamed() throws IOException, InterruptedException {
        project.with("GIT_CEILING_DIRECTORIES", temporary.toString());
        Shell.in(project).run("git init --quiet");
        packages("hello/fix.patch", "notes.md");
        generate();
        Shell.in(project).run("git add flake.nix lib overlays pkgs/default.nix .flakegen");

        assertThat(project.run("generate").err()).isEqualTo("""
                Nix does not see files that git does not track. Let git know of the new ones:
                  git add -N pkgs/top-level/curl.nix pkgs/top-level/hello/default.nix pkgs/top-level/hello/fix.patch
                """);
    }

    @Test
    void aNameThatIsNoTextIsRefused() throws IOException, InterruptedException {
        project.with("LC_ALL", "C.UTF-8");
        Shell.in(project)
                .run("cd pkgs/top-level && touch $'b\\xe4r.nix' $'b\\xe4r.md' && mkdir $'d\\xe4r' && touch ü.nix");

        var outcome = ToolProcess.of(project).run("generate");

        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(outcome.err())
                .contains(
                        "error[invalid-name]: the name of 'pkgs/top-level/b\uFFFDr.nix' is not UTF-8\n",
                        "error[invalid-name]: the name of 'pkgs/top-level/d\uFFFDr' is not UTF-8\n",
                        "\n2 errors; nothing was written\n");
    }
}
