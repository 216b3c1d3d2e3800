package dev.flakegen.examples.everything;

import dev.flakegen.examples.Example;
import dev.flakegen.examples.Project;
import dev.flakegen.examples.nix.EachNix;
import dev.flakegen.examples.nix.Nix;
import dev.flakegen.examples.nix.NixVersion;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** A test on a copy of the golden case {@code everything}. */
@EachNix
abstract class EverythingTest {
    @Parameter
    NixVersion version;

    @TempDir
    Path scratch;

    Nix nix;

    @BeforeEach
    void copy() throws IOException {
        nix = Project.copy(Example.golden("everything"), scratch).nix(version);
    }

    /** What a function of the flake's outputs gives, as JSON. */
    String json(String function) throws IOException {
        return nix.eval(function).toString();
    }

    /** The same for what a function of the package set gives. */
    String ofPkgs(String function) throws IOException {
        return json("flake: (" + function + ") flake.legacyPackages.x86_64-linux");
    }
}
