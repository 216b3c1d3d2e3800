package dev.flakegen.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flakegen.examples.nix.RealNix;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Inputs of inputs are those that the description says, as real Nix resolves them. */
@RealNix
class InputsTest {
    @TempDir
    private Path scratch;

    private boolean isSame(String example, String one, String other) throws IOException {
        var nix = Project.copy(Example.golden(example), scratch).nix();
        return nix.eval("flake: flake.names." + one + " == flake.names." + other)
                .getAsBoolean();
    }

    @Test
    void anInputOfAnInputFollows() throws IOException {
        assertThat(isSame("inputs", "utils.sources.nixpkgs", "nixpkgs.outPath")).isTrue();
    }

    @Test
    void anInputThatOnlyFollowsIsTheSame() throws IOException {
        assertThat(isSame("inputs", "same.outPath", "nixpkgs.outPath")).isTrue();
    }

    @Test
    void whatIsSaidTwoLevelsDeepIsHoisted() throws IOException {
        assertThat(isSame("inputs", "app.inputs.utils.sources.systems", "systems.outPath"))
                .isTrue();
    }

    @Test
    void anInputThatIsCutOffIsTheFlakeItself() throws IOException {
        assertThat(isSame("inputs", "utils.sources.treefmt", "self.outPath")).isTrue();
    }

    @Test
    void newerNixFollowsTwoLevelsDeepByItself() throws IOException {
        assertThat(isSame("newer-inputs", "app.inputs.utils.sources.nixpkgs", "nixpkgs.outPath"))
                .isTrue();
    }
}
