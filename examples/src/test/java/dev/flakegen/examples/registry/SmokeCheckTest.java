package dev.flakegen.examples.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The check {@code smoke-hello}: it runs what the description says. */
class SmokeCheckTest extends RegistryTest {
    private static final String HELLO = "pkgs/top-level/matrixai-public-hello/default.nix";

    @Test
    void aWrongGreetingFails() throws IOException {
        registry.edit(HELLO, "Hello from", "Greetings from");

        assertThat(nix.failCheck("smoke-hello")).containsPattern(failure("smoke-hello", 1));
    }

    @Test
    void aProgramThatFailsAfterItsGreetingFails() throws IOException {
        registry.edit(HELLO, "Hello from Matrix AI\\n", "Hello from Matrix AI\\nexit 7\\n");

        assertThat(nix.failCheck("smoke-hello")).containsPattern(failure("smoke-hello", 7));
    }

    @Test
    void aScriptThatEndsItselfWithSuccessPasses() throws IOException {
        registry.edit("checks/default.nix", "grep Hello\"", "grep Hello; exit 0\"");

        assertThat(nix.build(".#checks.x86_64-linux.smoke-hello")).exists();
    }

    @Test
    void aPackageThatDoesNotBuildFails() throws IOException {
        registry.edit(HELLO, "mkdir -p $out/bin", "exit 3");

        assertThat(nix.failCheck("smoke-hello")).containsPattern(failure("matrixai-public-hello-0.1.0", 3));
    }

    @Test
    void aCheckThatFailsFailsTheFlake() throws IOException {
        registry.edit(HELLO, "Hello from", "Greetings from");

        assertThat(nix.fail("flake", "check")).contains("smoke-hello");
    }

    /** Nix 2.8 and later versions word it differently. */
    private static String failure(String derivation, int status) {
        return derivation + "\\.drv'[^/]*failed with exit code " + status;
    }
}
