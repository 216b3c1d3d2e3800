package dev.flakegen.nix.random;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flakegen.nix.NixPrinter;
import dev.flakegen.nix.format.Meaning;
import dev.flakegen.nix.format.NixFormatter;
import dev.flakegen.nix.parser.NixParser;
import dev.flakegen.nix.syntax.SyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** How many trees and texts there are: {@code -Dflakegen.random=1000000}. */
class RandomTreesTest {
    private static final int COUNT = Integer.getInteger("flakegen.random", 2_000);
    private static final long SEED = Long.getLong("flakegen.seed", 20_261_121);
    private static final String TELLING = "{}[]()\"'$=;:.,?@#/* \n\r\t\0<>|&!+-~\\";

    @Test
    void aTreeThatIsPrintedAndReadIsItself() throws Exception {
        for (long seed = SEED; seed < SEED + COUNT; seed++) {
            var expr = new RandomExpr(seed).expr((int) (seed % 5));
            var printed = new NixPrinter().print(expr);

            assertThat(NixParser.parse(printed).expr())
                    .as("seed %d: %s", seed, printed)
                    .isEqualTo(expr);
        }
    }

    @Test
    void aTreeThatIsFormattedMeansWhatItMeantAndStaysAsItIs() throws Exception {
        for (long seed = SEED; seed < SEED + COUNT; seed++) {
            var printed = new NixPrinter().print(new RandomExpr(seed).expr((int) (seed % 5)));
            var formatted = NixFormatter.format(printed);

            assertThat(Meaning.of(formatted)).as("seed %d: %s", seed, printed).isEqualTo(Meaning.of(printed));
            assertThat(NixFormatter.format(formatted))
                    .as("seed %d: %s", seed, printed)
                    .isEqualTo(formatted);
        }
    }

    @Test
    void anyBytesGiveATreeOrAnError() {
        for (long seed = SEED; seed < SEED + COUNT; seed++) {
            var random = new Random(seed);
            var bytes = new byte[random.nextInt(60)];
            random.nextBytes(bytes);
            assertGivesTreeOrError(bytes, seed);
        }
    }

    @Test
    void codeWithMistakesGivesATreeOrAnError() {
        for (long seed = SEED; seed < SEED + COUNT; seed++) {
            var random = new Random(seed);
            var code = new NixPrinter().print(new RandomExpr(seed).expr((int) (seed % 5)));
            var bytes = code.getBytes(StandardCharsets.UTF_8);
            for (int i = random.nextInt(3); i >= 0 && bytes.length > 0; i--) {
                var other = TELLING.charAt(random.nextInt(TELLING.length()));
                bytes[random.nextInt(bytes.length)] = (byte) other;
            }
            assertGivesTreeOrError(bytes, seed);
        }
    }

    private static void assertGivesTreeOrError(byte[] bytes, long seed) {
        try {
            var formatted = NixFormatter.format(bytes);
            assertThat(NixFormatter.format(formatted)).as("seed %d", seed).isEqualTo(formatted);
        } catch (SyntaxException e) {
            assertThat(e.getMessage()).as("seed %d", seed).isNotBlank();
            assertThat(e.line()).as("seed %d", seed).isPositive();
            assertThat(e.excerpt()).as("seed %d", seed).contains("^");
        }
    }
}
