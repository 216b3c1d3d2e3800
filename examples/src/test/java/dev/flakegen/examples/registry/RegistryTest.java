package dev.flakegen.examples.registry;

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

/** A test on a copy of the registry's flake. */
@EachNix
abstract class RegistryTest {
    @Parameter
    NixVersion version;

    @TempDir
    Path scratch;

    Project registry;
    Nix nix;

    @BeforeEach
    void copy() throws IOException {
        registry = Project.copy(Example.REGISTRY, scratch);
        nix = registry.nix(version);
    }
}
