package dev.flakegen.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flakegen.examples.order.ShuffledStatements;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No order of statements changes what is generated, but for that of lists. Other orders: {@code -Dflakegen.seed=S}. */
class StatementOrderTest {
    private static final int ORDERS = Integer.getInteger("flakegen.random", 4);

    private static final long SEED = Long.getLong("flakegen.seed", 20_261_130);

    @TempDir
    private Path scratch;

    @ParameterizedTest
    @MethodSource("dev.flakegen.examples.Example#all")
    void theSameStatementsInAnotherOrderGiveTheSameBytes(Example example) throws IOException {
        var project = Project.sources(example, scratch.resolve("project"), scratch);
        var description = project.files().get("Flake.java");
        var statements = ShuffledStatements.of(description);
        for (long seed = SEED; seed < SEED + ORDERS; seed++) {
            var shuffled = statements.shuffled(new Random(seed));
            project.writeBytes("Flake.java", shuffled).generate();

            assertThat(without(project.files(), "Flake.java"))
                    .as("%s with seed %s:\n%s", example, seed, shuffled)
                    .isEqualTo(without(example.files(), "Flake.java"));
        }
    }

    @Test
    void theOrdersAreOthers() throws IOException {
        var description = Example.golden("everything").files().get("Flake.java");
        var statements = ShuffledStatements.of(description);
        var orders = new HashSet<String>();
        for (int seed = 0; seed < 10; seed++) {
            orders.add(statements.shuffled(new Random(seed)));
        }

        assertThat(orders).hasSize(10).doesNotContain(description);
    }

    private static Map<String, String> without(Map<String, String> files, String path) {
        var others = new TreeMap<>(files);
        others.remove(path);
        return others;
    }
}
