package dev.flakegen.examples.registry;

import dev.flakegen.examples.Example;
import dev.flakegen.examples.Project;
import dev.flakegen.examples.nix.Nix;
import dev.flakegen.examples.nix.RealNix;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test on a copy of the registry's flake. */
@RealNix
abstract class RegistryTest {
    @TempDir
    Path scratch;

    Project registry;
    Nix nix;

    @BeforeEach
    void copy() throws IOException {
        registry = Project.copy(Example.REGISTRY, scratch);
        nix = registry.nix();
    }
}
