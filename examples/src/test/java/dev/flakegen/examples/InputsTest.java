package dev.flakegen.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonPrimitive;
import dev.flakegen.examples.nix.EachNix;
import dev.flakegen.examples.nix.NixVersion;
import dev.flakegen.examples.nix.RealNix;
import java.io.IOException;
import java.nio.file.Path;
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
}
