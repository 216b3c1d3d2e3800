package dev.flakegen.examples.scopes;

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

/** A test on a copy of the golden case {@code scopes}. */
@EachNix
abstract class GoldenScopesTest {
    @Parameter
    NixVersion version;

    @TempDir
    Path scratch;

    Nix nix;

    @BeforeEach
    void copy() throws IOException {
        nix = Project.copy(Example.golden("scopes"), scratch).nix(version);
    }

    /** What an expression of the package set, {@code pkgs}, gives, as JSON. */
    String ofPkgs(String expression) throws IOException {
        return nix.eval("flake: let pkgs = flake.legacyPackages.x86_64-linux; in " + expression)
                .toString();
    }
}
