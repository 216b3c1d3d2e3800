package dev.flakegen.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.flakegen.examples.nix.EachNix;
import dev.flakegen.examples.nix.Nix;
import dev.flakegen.examples.nix.NixVersion;
import dev.flakegen.generator.Generator;
import dev.flakegen.project.NixFileSearch;
import dev.flakegen.project.ProjectDirectory;
import flakes.OddNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** Whatever something is called, real Nix finds it by that name; whatever a file is called, it finds the file. */
@EachNix
class OddNamesTest {
    @Parameter
    private NixVersion version;

    @TempDir
    private Path directory;

    private Nix generate(OddNames names) throws IOException {
        var project = directory.resolve("project");
        for (var file : OddNames.files().entrySet()) {
            write(project.resolve(file.getKey()), file.getValue());
        }
        var generation = new Generator(ProjectDirectory.at(project), NixFileSearch.Ignored.NOTHING).generate(names);
        assertThat(generation.diagnostics()).isEmpty();
        var files = generation.files().orElseThrow();
        for (var path : files.paths()) {
            write(project.resolve(path.toString()), files.text(path));
        }
        write(project.resolve("stand-ins.txt"), "nixpkgs world/nixpkgs\n");
        return Nix.example(version, Example.REPOSITORY, project, directory.resolve("home"));
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** A set that has each name for its number. */
    private static JsonObject numbered() {
        var numbered = new JsonObject();
        for (int i = 0; i < OddNames.NAMES.size(); i++) {
            numbered.add(OddNames.NAMES.get(i), numbers(i));
        }
        return numbered;
    }

    private static JsonArray numbers(int... numbers) {
        var array = new JsonArray();
        for (int number : numbers) {
            array.add(number);
        }
        return array;
    }

    @Test
    void everythingIsFoundByItsName() throws IOException {
        var found = generate(new OddNames(false)).eval("""
                flake: let
                  system = "x86_64-linux";
                  pkgs = flake.legacyPackages.${system};
                  each = value: builtins.mapAttrs (name: _: value name) flake.names;
                in {
                  lib = each (name: flake.lib.${name});
                  inherit (flake) names;
                  top = each (name: flake.${"of-" + name});
                  packages = each (name: pkgs.${name});
                  packageOutputs = each (name: flake.packages.${system}.${name});
                  others = each (name: flake.packages.${system}.${"output " + name});
                  scope = each (name: pkgs."a scope".${name});
                  python = each (name: pkgs.python3Packages.${name});
                  shells = each (name: flake.devShells.${system}.${name}.a);
                  templates = each (name: flake.templates.${name}.description);
                  checks = builtins.attrNames flake.checks.${system};
                  modules = builtins.attrNames flake.nixosModules;
                  systems = builtins.attrNames flake.packages;
                }""").getAsJsonObject();

        for (var set : List.of("lib", "names", "top", "packages", "packageOutputs", "others", "scope", "python")) {
            assertThat(found.get(set)).as(set).isEqualTo(numbered());
        }
        for (var name : OddNames.NAMES) {
            var text = new JsonPrimitive(name);
            assertThat(found.getAsJsonObject("shells").get(name)).isEqualTo(text);
            assertThat(found.getAsJsonObject("templates").get(name)).isEqualTo(text);
            assertThat(found.getAsJsonArray("modules")).contains(text);
            assertThat(found.getAsJsonArray("checks")).contains(new JsonPrimitive("check of " + name));
        }
        assertThat(found.getAsJsonArray("systems")).hasToString("[\"some_cpu-some_os\",\"x86_64-linux\"]");
    }

    @Test
    void scopesAreFoundByTheirNames() throws IOException {
        var found = generate(new OddNames(true))
                .eval(
                        "flake: builtins.mapAttrs (name: _: flake.legacyPackages.x86_64-linux.${name}.${name}) flake.names");

        assertThat(found).isEqualTo(numbered());
    }

    @Test
    void filesAreFoundByTheirNames() throws IOException {
        var found = generate(new OddNames(false)).eval("""
                flake: {
                  lib = builtins.mapAttrs (_: value: if builtins.isPath value then toString value else value) (
                    removeAttrs flake.lib [ "lib" "mkPkgs" ]
                  );
                  packages = flake.packages.x86_64-linux;
                  templates = builtins.mapAttrs (_: template: import template.path { }) flake.templates;
                  modules = map (name: map import flake.nixosModules.${name}.imports) (
                    builtins.filter (name: flake.nixosModules.${name} ? imports) (builtins.attrNames flake.nixosModules)
                  );
                }""").getAsJsonObject();

        for (int i = 0; i < OddNames.FILES.size(); i++) {
            var as = OddNames.FILES.get(i);
            var of = "of-" + i;
            var lib = found.getAsJsonObject("lib");
            assertThat(lib.get(of)).as(as).isEqualTo(numbers(i, i, i, i));
            assertThat(lib.get("directory " + of)).as(as).isEqualTo(numbers(i, i));
            assertThat(lib.get("path " + of).getAsString()).as(as).endsWith(as + "/" + as + ".nix");
            assertThat(found.getAsJsonObject("packages").get(of)).as(as).isEqualTo(new JsonPrimitive(i));
            assertThat(found.getAsJsonObject("templates").get(of)).as(as).isEqualTo(new JsonPrimitive(i));
            assertThat(found.get("modules").toString()).as(as).contains("[{\"number\":" + i + "}]");
        }
    }
}
