package dev.flakegen.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.flakegen.examples.nix.EachNix;
import dev.flakegen.examples.nix.NixVersion;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** Inputs of inputs are those that the description says, as real Nix resolves them. */
@EachNix
class InputsTest {
    @Parameter
    private NixVersion version;

    @TempDir
    private Path scratch;

    private boolean isSame(String example, String one, String other) throws IOException {
        var nix = Project.copy(Example.golden(example), scratch).nix(version);
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
        assumeThat(version).isEqualTo(NixVersion.CURRENT);

        assertThat(isSame("newer-inputs", "app.inputs.utils.sources.nixpkgs", "nixpkgs.outPath"))
                .isTrue();
    }
}
