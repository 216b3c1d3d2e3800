package dev.flakegen.examples;

import dev.flakegen.examples.nix.EachNix;
import dev.flakegen.examples.nix.NixVersion;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Real Nix takes every example and golden case. */
@EachNix
class FlakeCommandsTest {
    private static final String EXAMPLES = "dev.flakegen.examples.Example#all";

    @Parameter
    private NixVersion version;

    @TempDir
    private Path scratch;

    @ParameterizedTest
    @MethodSource(EXAMPLES)
    void itsOutputsCanBeShown(Example example) throws IOException {
        ofEverySystem(example, "flake", "show");
    }

    @ParameterizedTest
    @MethodSource(EXAMPLES)
    void itsChecksBuild(Example example) throws IOException {
        run(example, "flake", "check");
    }

    @ParameterizedTest
    @MethodSource(EXAMPLES)
    void itEvaluatesForEverySystem(Example example) throws IOException {
        ofEverySystem(example, "flake", "check", "--no-build");
    }

    private void ofEverySystem(Example example, String... command) throws IOException {
        run(example, version.allSystems(command));
    }

    /** Nix refuses what the description says that it refuses, and nothing else. */
    private void run(Example example, String... command) throws IOException {
        var nix = Project.copy(example, scratch).nix(version);
        if (example.isRefusedBy(version)) {
            nix.fail(command);
        } else {
            nix.succeed(command);
        }
    }
}
