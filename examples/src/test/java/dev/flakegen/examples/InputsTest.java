package dev.flakegen.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonPrimitive;
import dev.flakegen.examples.nix.EachNix;
import dev.flakegen.examples.nix.Nix;
import dev.flakegen.examples.nix.NixVersion;
import dev.flakegen.examples.nix.RealNix;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Inputs of inputs are those that the description says, as real Nix resolves them. */
class InputsTest {
    @TempDir
    private Path scratch;

    private boolean isSame(NixVersion version, String example, String one, String other) throws IOException {
        var nix = Project.copy(Example.golden(example), scratch).nix(version);
        return nix.eval("flake: flake.names." + one + " == flake.names." + other)
                .getAsBoolean();
    }

    @EachNix
    void anInputOfAnInputFollows(NixVersion version) throws IOException {
        assertThat(isSame(version, "inputs", "utils.sources.nixpkgs", "nixpkgs.outPath"))
                .isTrue();
    }

    @EachNix
    void anInputThatOnlyFollowsIsTheSame(NixVersion version) throws IOException {
        assertThat(isSame(version, "inputs", "same.outPath", "nixpkgs.outPath")).isTrue();
    }

    @EachNix
    void whatIsSaidTwoLevelsDeepIsHoisted(NixVersion version) throws IOException {
        assertThat(isSame(version, "inputs", "app.inputs.utils.sources.systems", "systems.outPath"))
                .isTrue();
    }

    @EachNix
    void anInputThatIsCutOffIsTheFlakeItself(NixVersion version) throws IOException {
        assertThat(isSame(version, "inputs", "utils.sources.treefmt", "self.outPath"))
                .isTrue();
    }

    /** Nix takes an argument of {@code outputs} for a flake reference, which few of these names are. */
    @EachNix
    void anInputOfAnyNameIsFound(NixVersion version) throws IOException {
        var nix = Project.copy(Example.golden("input-names"), scratch).nix(version);

        assertThat(nix.eval("flake: builtins.attrValues flake.hi").getAsJsonArray())
                .hasSize(18)
                .containsOnly(new JsonPrimitive("hi"));
    }

    @Test
    @RealNix
    void newerNixFollowsTwoLevelsDeepByItself() throws IOException {
        assertThat(isSame(NixVersion.CURRENT, "newer-inputs", "app.inputs.utils.sources.nixpkgs", "nixpkgs.outPath"))
                .isTrue();
    }

    /** Nix copies the repository, and not the project alone; before 2.26 it could not read such a lock. */
    @Test
    @RealNix
    void anInputBesideTheProjectIsFoundInTheSameRepository() throws IOException, InterruptedException {
        var repository = Files.createDirectory(scratch.resolve("repository"));
        Files.createDirectory(repository.resolve("b"));
        Files.writeString(repository.resolve("b/flake.nix"), "{ outputs = _: { hi = \"hi\"; }; }\n");
        var project = Project.empty(repository.resolve("a"), scratch).write("Flake.java", """
                import static dev.flakegen.dsl.Nix.*;

                import dev.flakegen.dsl.FlakeDefinition;
                import dev.flakegen.dsl.FlakeSpec;

                public final class Flake implements FlakeDefinition {
                    @Override
                    public void define(FlakeSpec flake) {
                        flake.requires("2.26").output("hi", flake.input("b", path("../b")).attr("hi"));
                    }
                }
                """);
        git(repository, "init", "-q");
        project.generate();
        git(repository, "add", "-A");

        var nix = Nix.alone(NixVersion.CURRENT, project.directory(), scratch.resolve("home"));
        assertThat(nix.succeed("eval", "--raw", "git+file://" + repository + "?dir=a#hi"))
                .isEqualTo("hi");
    }

    private static void git(Path repository, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("git", "-C", repository.toString()));
        command.addAll(List.of(arguments));
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }
}
