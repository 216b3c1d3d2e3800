package dev.flakegen.examples.everything;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Packages of the top level, and the overlay that brings them. */
class PackagesTest extends EverythingTest {
    @Test
    void aPackageIsCalledWithTheArgumentsThatAreSet() throws IOException {
        var greeting = "it's \"fine\": ${here}, ''quoted'', back\\slash";

        assertThat(nix.succeed("run", ".#greeter")).isEqualTo(greeting + "\n" + greeting);
    }

    @Test
    void aPackageThatReplacesTheUpstreamOneIsCalledWithThatOne() throws IOException {
        assertThat(nix.succeed("run", ".#jq", "--", "--version")).isNotEmpty();
        assertThat(ofPkgs("pkgs: [ pkgs.jq.name pkgs.jq.upstream.name ]")).isEqualTo("[\"jq-wrapped\",\"jq-1.0\"]");
    }

    @Test
    void aScopedPackageThatReplacesTheUpstreamOneIsCalledWithThatOne() throws IOException {
        assertThat(ofPkgs("pkgs: map (package: package.name) "
                        + "[ pkgs.ocamlPackages.cmdliner pkgs.ocamlPackages.cmdliner.upstream ]"))
                .isEqualTo("[\"cmdliner-patched\",\"ocaml5.3-cmdliner-1.3.0\"]");
    }

    @Test
    void aPackageOfANewScopeReplacesThatOfThePackageSet() throws IOException {
        assertThat(ofPkgs("pkgs: pkgs.agents.jq.upstream.drvPath == pkgs.jq.drvPath"))
                .isEqualTo("true");
    }

    @Test
    void aPackageThatIsOverriddenIsTheUpstreamOneWithOtherArguments() throws IOException {
        assertThat(ofPkgs("pkgs: [ pkgs.hello.name pkgs.hello.SHELL_OF (pkgs.agents.hello ? SHELL_OF) ]"))
                .isEqualTo("[\"hello-2.12\",\"bash\",false]");
    }

    @Test
    void aPackageWhoseAttributesAreOverriddenKnowsTheUpstreamOne() throws IOException {
        assertThat(ofPkgs("pkgs: with pkgs.git; [ name upstream.name word pname ]"))
                .isEqualTo("[\"git-1.0\",\"git-1.0\",\"own\",\"git\"]");
        assertThat(ofPkgs("pkgs: pkgs.agents.git.ofAgents && !(pkgs.git ? ofAgents)"))
                .isEqualTo("true");
    }

    @Test
    void aPackageGivenAsTextUsesTheLibraryAndFilesOfTheProject() throws IOException {
        assertThat(nix.succeed("run", ".#shout")).isEqualTo("A FEW WORDS");
    }

    @Test
    void aPackageThatOnlyOutputsHaveIsInNoOverlay() throws IOException {
        assertThat(nix.build(".#bundle").resolve("bin")).isDirectoryContaining("glob:**/{jq,greeter,tree}");
        assertThat(ofPkgs("pkgs: pkgs ? bundle")).isEqualTo("false");
    }

    @Test
    void packagesOfOneNameAreForDifferentSystems() throws IOException {
        assertThat(json("flake: map (system: flake.packages.${system}.image.name)"
                        + " [ \"x86_64-linux\" \"aarch64-linux\" ]"))
                .isEqualTo("[\"greeter-1.0\",\"hello-2.12\"]");
    }

    @Test
    void aSecondNameIsTheSamePackage() throws IOException {
        assertThat(json("flake: with flake.packages.x86_64-linux; greeter.drvPath == hello-again.drvPath"))
                .isEqualTo("true");
    }

    @ParameterizedTest
    @CsvSource({"'\"odd name\"', odd", "'\"or\"', or"})
    void aPackageWhoseNameNeedsQuotesBuilds(String name, String content) throws IOException {
        assertThat(nix.build(".#packages.x86_64-linux." + name)).hasContent(content);
    }

    @Test
    void overlaysApplyInTheOrderThatIsDescribed() throws IOException {
        assertThat(ofPkgs("pkgs: pkgs.text")).isEqualTo("\"GIT of own\"");
        // gitignore's and the one before come with overlays.default, the one after with pkgs alone.
        assertThat(ofPkgs("pkgs: builtins.substring 0 13 pkgs.after")).isEqualTo("\"after before \"");
        assertThat(json("flake: let pkgs = flake.lib.mkPkgs { system = \"x86_64-linux\"; }; in"
                        + " [ (pkgs ? gitignoreSource) (pkgs ? before) (pkgs ? after) ]"))
                .isEqualTo("[true,true,false]");
    }

    @Test
    void theConfigurationIsWhatIsDescribed() throws IOException {
        assertThat(ofPkgs("pkgs: { inherit (pkgs.config) answer below half nested \"a name\"; }"))
                .isEqualTo("""
                        {"a name":{"text":"tab\\there, \\"quotes\\", back\\\\slash, ${dollar} and $${dollars}"},\
                        "answer":42,"below":-1,"half":0.5,\
                        "nested":{"deep":{"mixed":[1,"two",[true],-0.25,{}]},"none":[]}}""");
    }

    @Test
    void aFunctionOfTheConfigurationIsAFunction() throws IOException {
        assertThat(ofPkgs("pkgs: pkgs.config.allowUnfreePredicate null")).isEqualTo("true");
    }
}
