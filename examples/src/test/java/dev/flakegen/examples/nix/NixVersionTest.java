package dev.flakegen.examples.nix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

@EachNix
class NixVersionTest {
    @Parameter
    private NixVersion version;

    @TempDir
    private Path directory;

    @Test
    void isWhatItIsCalled() throws IOException {
        var said = Nix.alone(version, directory, directory.resolve("home")).succeed("--version");

        assertThat(said.startsWith("nix (Nix) 2.8.")).as(said).isEqualTo(version == NixVersion.OLDEST);
    }
}
