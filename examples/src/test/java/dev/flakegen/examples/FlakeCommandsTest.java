package dev.flakegen.examples;

import dev.flakegen.examples.nix.RealNix;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Real Nix takes every example and golden case. */
@RealNix
@ParameterizedClass(name = "{0}")
@MethodSource("dev.flakegen.examples.Example#all")
class FlakeCommandsTest {
    @Parameter
    private Example example;

    @TempDir
    private Path scratch;

    private Project project;

    @BeforeEach
    void copy() throws IOException {
        project = Project.copy(example, scratch);
    }

    @Test
    void itsOutputsCanBeShown() throws IOException {
        project.nix().succeed("flake", "show", "--all-systems");
    }

    @Test
    void itsChecksBuild() throws IOException {
        project.nix().succeed("flake", "check");
    }

    @Test
    void itEvaluatesForEverySystem() throws IOException {
        project.nix().succeed("flake", "check", "--all-systems", "--no-build");
    }
}
