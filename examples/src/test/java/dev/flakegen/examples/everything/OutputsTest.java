package dev.flakegen.examples.everything;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Library, modules, templates, shells and outputs by path. */
class OutputsTest extends EverythingTest {
    @Test
    void theDescriptionIsTheText() throws IOException {
        var metadata = JsonParser.parseString(nix.succeed("flake", "metadata", "--json"));

        assertThat(metadata.getAsJsonObject().get("description").getAsString())
                .isEqualTo("A \"flake\" of ${everything}:\n\\ and ''more'', $${twice}");
    }

    @Test
    void libHoldsFunctionsAndPartsOfInputs() throws IOException {
        assertThat(
                        json(
                                "flake: [ (flake.lib.double 21) (flake.lib.gitignore.gitignoreSource 1) flake.lib.\"or\".\"else\" ]"))
                .isEqualTo("[42,1,true]");
    }

    @Test
    void anInputThatIsNoFlakeIsItsSource() throws IOException {
        assertThat(json("flake: builtins.pathExists (flake.lib.tree + \"/flake.nix\")"))
                .isEqualTo("true");
    }

    @Test
    void selfIsTheFlake() throws IOException {
        assertThat(
                        json(
                                "flake: flake.lib.here == flake.custom.self && builtins.pathExists (flake.lib.here + \"/Flake.java\")"))
                .isEqualTo("true");
    }

    @Test
    void aWrittenModuleConfiguresASystem() throws IOException {
        var config = system("flake.nixosModules.written", """
                [
                  (map (package: package.name) config.environment.systemPackages)
                  config.environment.etc.motd.text
                  config.environment.etc."a name".text
                  config.demo.tools.enable
                ]""");

        assertThat(config).contains("\"greeter-1.0\"", "\"hello-2.12\"", "it's ''${here}''\\n", "\"written\",false]");
    }

    @Test
    void aModuleGivenAsTextTakesWhatItUses() throws IOException {
        assertThat(system("flake.nixosModules.text flake.nixosModules.written", """
                [
                  config.environment.etc.text.text
                  config.environment.etc.length.text
                  (map (package: package.name) config.environment.systemPackages)
                ]"""))
                .isEqualTo("[\"IT'S ''${HERE}''\\n\",\"17\",[\"greeter-1.0\",\"hello-2.12\",\"jq-wrapped\"]]");
    }

    @Test
    void theDefaultModuleTakesInAllOthers() throws IOException {
        assertThat(system("flake.nixosModules.default", "config.demo.motd.text"))
                .isEqualTo("\"it's ''${here}''\\n\"");
    }

    @Test
    void aModuleThatIsGivenIsThatModule() throws IOException {
        assertThat(system("flake.nixosModules.given { demo.motd.text = \"x\"; }", "config.demo.motd.text"))
                .isEqualTo("\"x\"");
    }

    @Test
    void aTemplateHasItsTexts() throws IOException {
        assertThat(json("flake: { inherit (flake.templates.fleet) description welcomeText; }"))
                .isEqualTo(
                        "{\"description\":\"A \\\"fleet\\\"\",\"welcomeText\":\"# Welcome\\n\\nIt's ''yours'': ${HOME}\\n\"}");
    }

    @Test
    void aTemplateWithoutWordsIsDescribedByItsName() throws IOException {
        assertThat(json("flake: flake.templates.no-words.description")).isEqualTo("\"no-words\"");
    }

    @Test
    void aDevShellRunsItsHook() throws IOException {
        assertThat(nix.with("USER", "me").succeed("develop", "--command", "bash", "-c", "echo \"$WORDS\""))
                .contains("it's me", "a ${b}");
    }

    @Test
    void aDevShellHasThePackagesOfInputs() throws IOException {
        assertThat(nix.succeed("develop", "--command", "lens")).endsWith("lens");
    }

    @Test
    void aDevShellTakesWhatAnotherIsBuiltFrom() throws IOException {
        assertThat(nix.succeed("develop", ".#x86", "--command", "lens")).endsWith("lens");
    }

    @Test
    void anOutputByItsPathIsTheValue() throws IOException {
        assertThat(json("flake: [ flake.custom.\"b.c\" flake.custom.z (flake.inputNames 1) ]"))
                .isEqualTo("[[\"x\"],1,1]");
    }

    @Test
    void anOutputOfASystemRefersToThePackagesOfThatSystem() throws IOException {
        assertThat(json("flake: [ flake.hydraJobs.x86_64-linux.greeter.system flake.formatter.aarch64-linux.system ]"))
                .isEqualTo("[\"x86_64-linux\",\"aarch64-linux\"]");
    }

    @Test
    void textMeansInTheFlakeWhatItMeansByItself() throws IOException {
        assertThat(json("flake: [ (flake.lib.twice { } 1) (flake.lib.twice { f = x: x * 2; } 3) ]"))
                .isEqualTo("[1,12]");
        assertThat(json("flake: flake.texts.x86_64-linux")).startsWith("[\"x86_64-linux\",\"greeter-1.0\",\"X\"");
        assertThat(json("flake: [ (flake.ofSelf.double 4) (builtins.readFile flake.ofSelf.words) ]"))
                .isEqualTo("[8,\"a few words\\n\"]");
        assertThat(nix.build(".#checks.x86_64-linux.text")).exists();
        assertThat(nix.succeed("develop", "--command", "bash", "-c", "echo \"$SYSTEM\""))
                .contains("X86_64-LINUX");
    }

    private String system(String modules, String ofConfig) throws IOException {
        return json("""
                flake:
                let
                  inherit (flake.lib.lib.nixosSystem {
                    modules = [ %s { nixpkgs.pkgs = flake.legacyPackages.x86_64-linux; } ];
                  }) config;
                in
                %s""".formatted(modules, ofConfig));
    }
}
