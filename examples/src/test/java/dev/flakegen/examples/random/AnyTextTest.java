package dev.flakegen.examples.random;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import dev.flakegen.examples.nix.EachNix;
import dev.flakegen.examples.nix.Nix;
import dev.flakegen.examples.nix.NixVersion;
import dev.flakegen.generator.Generator;
import dev.flakegen.nix.random.RandomText;
import dev.flakegen.project.NixFileSearch;
import dev.flakegen.project.ProjectDirectory;
import dev.flakegen.project.ProjectPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever the texts of a description, real Nix gives back those very texts. How many there are in each place:
 * {@code -Dflakegen.random=10000}.
 */
class AnyTextTest {
    private static final int MOST = 10_000; // an environment has no room for more
    private static final int COUNT = Math.min(Integer.getInteger("flakegen.random", 1_000), MOST);
    private static final int DESCRIPTIONS = 50;
    private static final long SEED = Long.getLong("flakegen.seed", 20_261_121);

    @TempDir
    private static Path scratch;

    private static TextProject project;

    @BeforeAll
    static void generate() throws IOException {
        project = TextProject.generate(new RandomText(SEED), COUNT, scratch);
    }

    /** Each place that takes a name and a text of any kind, as a set of texts. */
    @EachNix
    void asNamesAndAsValues(NixVersion version) throws IOException {
        var places = project.nix(version).eval("""
                flake:
                let
                  pkgs = flake.legacyPackages.x86_64-linux;
                  each = attribute: builtins.mapAttrs (_: value: value.${attribute});
                  named = builtins.intersectAttrs flake.texts;
                in
                {
                  inherit (flake) texts;
                  paths = each "text" flake.paths;
                  config = pkgs.config.texts;
                  scope = each "text" (named pkgs.texts);
                  packages = each "text" flake.packages.x86_64-linux;
                  lib = each "text" (named flake.lib);
                  modules = each "text" (named flake.nixosModules);
                  hooks = each "shellHook" (named flake.devShells.x86_64-linux);
                  descriptions = each "description" (named flake.templates);
                  welcomeTexts = each "welcomeText" (named flake.templates);
                }""").getAsJsonObject();

        for (var place : places.entrySet()) {
            var read = place.getValue().getAsJsonObject();
            project.texts()
                    .forEach((name, text) -> assertThat(
                                    read.has(name) ? read.get(name).getAsString() : null)
                            .as("seed %d, %s: %s", SEED, place.getKey(), name)
                            .isEqualTo(text));
            assertThat(read.size()).as("seed %d, %s", SEED, place.getKey()).isEqualTo(COUNT);
        }
    }

    @EachNix
    void asScriptsOfChecks(NixVersion version) throws IOException {
        var commands = texts(project.nix(version).eval("""
                flake:
                map (check: check.buildCommand) (
                  builtins.genList (n: flake.checks.x86_64-linux."text-${toString n}") %d
                )""".formatted(COUNT)));

        assertTexts(
                commands.stream()
                        .map(command -> command.replaceFirst("(?s)^.*?\ncd source\n", ""))
                        .toList(),
                project.texts().values().stream().map(text -> text + "\n").toList());
    }

    @EachNix
    void asVariablesOfABuilder(NixVersion version) throws IOException {
        var environment = Files.readString(project.nix(version).build(".#environment.x86_64-linux"));

        assertTexts(variables(environment, COUNT), project.texts().values());
    }

    @EachNix
    void asVariablesOfADevShell(NixVersion version) throws IOException {
        var environment = project.nix(version).succeed("develop", ".#taken", "--command", "env", "-0");

        assertTexts(variables(environment, project.variables().size()), project.variables());
    }

    /** What {@code env -0} says of {@code TEXT_0}, {@code TEXT_1}, and so on. */
    private static List<String> variables(String environment, int count) {
        Map<String, String> values = Arrays.stream(environment.split("\0"))
                .map(line -> line.split("=", 2))
                .filter(line -> line.length == 2)
                .collect(Collectors.toMap(line -> line[0], line -> line[1]));
        var texts = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            texts.add(values.getOrDefault("TEXT_" + i, "not there"));
        }
        return texts;
    }

    @EachNix
    void asNamesOfFiles(NixVersion version) throws IOException {
        var nix = project.nix(version);
        var names = texts(nix.eval("flake: map (file: baseNameOf (toString file)) flake.files"));
        var contents = texts(nix.eval("flake: map builtins.readFile flake.files"));

        assertTexts(names, project.files());
        assertTexts(contents, project.files());
    }

    @EachNix
    void asNamesOfDirectoriesOfTemplates(NixVersion version) throws IOException {
        var directories = texts(project.nix(version).eval("""
                flake:
                map (
                  template:
                  assert builtins.pathExists (template.path + "/flake.nix");
                  baseNameOf (toString template.path)
                ) (builtins.genList (n: flake.templates."starter-${toString n}") %d)""".formatted(COUNT)));

        assertTexts(directories, project.files());
    }

    @EachNix
    void asNamesOfGeneratedModules(NixVersion version) throws IOException {
        var names = texts(project.nix(version).eval("""
                flake:
                builtins.concatMap (
                  name: builtins.attrValues (import (builtins.head flake.homeModules.${name}.imports)).names
                ) (builtins.attrNames (removeAttrs flake.homeModules [ "default" ]))"""));

        assertThat(names).as("seed %d", SEED).containsExactlyInAnyOrderElementsOf(project.modules());
    }

    @EachNix
    void asNamesThatChecksExpect(NixVersion version) throws IOException {
        for (var check : List.of("contract-outputs", "contract-modules", "contract-generated")) {
            project.nix(version).build(".#checks.x86_64-linux." + check);
        }
    }

    @EachNix
    void asTheDescriptionOfAFlake(NixVersion version) throws IOException {
        var directory = Files.createDirectories(scratch.resolve("descriptions"));
        var generator = new Generator(ProjectDirectory.at(directory), NixFileSearch.Ignored.NOTHING);
        var descriptions = project.texts().values().stream().limit(DESCRIPTIONS).toList();
        var imports = new StringBuilder();
        for (var text : descriptions) {
            var files =
                    generator.generate(flake -> flake.description(text)).files().orElseThrow();
            var name = imports.length() + ".nix";
            Files.writeString(directory.resolve(name), files.text(ProjectPath.of("flake.nix")));
            imports.append(" (import ./").append(name).append(")");
        }
        var all = Files.writeString(directory.resolve("all.nix"), "map (flake: flake.description) [" + imports + " ]");

        var read = Nix.alone(version, directory, scratch.resolve("home"))
                .succeed("eval", "--json", "--file", all.toString());

        assertTexts(texts(JsonParser.parseString(read)), descriptions);
    }

    private static List<String> texts(JsonElement array) {
        return array.getAsJsonArray().asList().stream()
                .map(JsonElement::getAsString)
                .toList();
    }

    private static void assertTexts(List<String> read, Collection<String> given) {
        var each = read.iterator();
        int number = 0;
        for (var text : given) {
            assertThat(each.hasNext() ? each.next() : null)
                    .as("seed %d, number %d", SEED, number++)
                    .isEqualTo(text);
        }
        assertThat(read).as("seed %d", SEED).hasSameSizeAs(given);
    }
}
