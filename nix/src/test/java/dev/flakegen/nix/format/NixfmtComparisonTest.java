package dev.flakegen.nix.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flakegen.nix.syntax.SyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/**
 * Code with comments and blank lines where nobody would expect them is formatted as {@code nixfmt} 1.4.0 formats it. It
 * needs the program, which {@code FLAKEGEN_NIXFMT} names.
 */
@EnabledIfEnvironmentVariable(named = "FLAKEGEN_NIXFMT", matches = ".+")
class NixfmtComparisonTest {
    private static final int COUNT = Integer.getInteger("flakegen.random", 20_000) / 10;
    private static final long SEED = Long.getLong("flakegen.seed", 20_261_130);
    private static final int FILES_AT_ONCE = 500;

    @Test
    void isWhatNixfmtMakesOfIt(@TempDir Path directory) throws Exception {
        var codes = FormatPair.codes();
        for (long seed = SEED; seed < SEED + COUNT; seed++) {
            Files.writeString(file(directory, seed), new RandomTrivia(seed).next(codes));
        }
        for (long first = SEED; first < SEED + COUNT; first += FILES_AT_ONCE) {
            runNixfmt(directory, first, Math.min(first + FILES_AT_ONCE, SEED + COUNT));
        }

        var different = new ArrayList<Long>();
        var changed = new ArrayList<Long>();
        for (long seed = SEED; seed < SEED + COUNT; seed++) {
            var code = new RandomTrivia(seed).next(codes);
            var theirs = Files.readString(file(directory, seed));
            if (!theirs.equals(NixFormatter.format(code))) {
                (meansTheSame(theirs, code) ? different : changed).add(seed);
            }
        }
        assertThat(different).as("seeds").isEmpty();
        assertThat(changed).as("seeds of what nixfmt gives another meaning").hasSizeLessThan(Math.max(1, COUNT / 100));
    }

    private static Path file(Path directory, long seed) {
        return directory.resolve(seed + ".nix");
    }

    /** Formats the files of some seeds, in place. */
    private static void runNixfmt(Path directory, long first, long end) throws Exception {
        var command = new ArrayList<>(List.of(System.getenv("FLAKEGEN_NIXFMT")));
        for (long seed = first; seed < end; seed++) {
            command.add(file(directory, seed).toString());
        }
        var process = new ProcessBuilder(command).inheritIO().start();

        assertThat(process.waitFor()).isZero();
    }

    /**
     * Returns whether nixfmt has not changed what the code means, as it does with {@code ./a .b}: there it is not to be
     * followed.
     */
    private static boolean meansTheSame(String theirs, String code) throws SyntaxException {
        try {
            return Meaning.of(theirs).equals(Meaning.of(code));
        } catch (SyntaxException e) {
            return false;
        }
    }
}
