package dev.flakegen.examples.registry;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import dev.flakegen.examples.Example;
import dev.flakegen.examples.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * What it costs to list the packages of a system, in Nix's own counters: time says nothing here, and they do not change
 * from run to run. The twin is the same flake as somebody wrote it by hand who had not seen the generated one.
 */
class EvaluationCostTest extends RegistryTest {
    private static final Path TWIN = Example.REPOSITORY.resolve("examples/src/test/resources/plain-registry");

    private static final double TOLERANCE = 1.05;

    /** A flake of ten packages through flake-parts, on Nix 2.8. */
    private static final Cost FLAKE_PARTS = new Cost(19_253, 11_499);

    private record Cost(long thunks, long calls) {}

    @Test
    void itIsHardlyMoreThanThatOfTheSameFlakeWrittenByHand() throws IOException {
        var generated = costOf(registry);
        var twin = costOf(Project.copy(new Example(TWIN), scratch)
                .write("stand-ins.txt", Files.readString(registry.directory().resolve("stand-ins.txt"))));

        assertThat(generated.thunks())
                .as("thunks: generated %s, by hand %s", generated, twin)
                .isLessThanOrEqualTo((long) (twin.thunks() * TOLERANCE));
        assertThat(generated.calls())
                .as("calls: generated %s, by hand %s", generated, twin)
                .isLessThanOrEqualTo((long) (twin.calls() * TOLERANCE));
    }

    @Test
    void itIsLessThanATenthOfThatThroughFlakeParts() throws IOException {
        var generated = costOf(registry);

        assertThat(generated.thunks())
                .as("thunks: generated %s, flake-parts %s", generated, FLAKE_PARTS)
                .isLessThan(FLAKE_PARTS.thunks() / 10);
        assertThat(generated.calls())
                .as("calls: generated %s, flake-parts %s", generated, FLAKE_PARTS)
                .isLessThan(FLAKE_PARTS.calls() / 10);
    }

    @Test
    void itIsTheSameInEveryRun() throws IOException {
        assertThat(costOf(registry)).isEqualTo(costOf(registry));
    }

    private Cost costOf(Project flake) throws IOException {
        var file = scratch.resolve("stats.json");
        flake.nix(version)
                .with("NIX_SHOW_STATS", "1")
                .with("NIX_SHOW_STATS_PATH", file.toString())
                .succeed(
                        "eval",
                        "--option",
                        "eval-cache",
                        "false",
                        ".#packages.x86_64-linux",
                        "--apply",
                        "builtins.attrNames");
        var stats = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
        return new Cost(
                stats.get("nrThunks").getAsLong(), stats.get("nrFunctionCalls").getAsLong());
    }
}
