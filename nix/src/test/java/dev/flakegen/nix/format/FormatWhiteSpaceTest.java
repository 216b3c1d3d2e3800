package dev.flakegen.nix.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flakegen.nix.syntax.Node;
import dev.flakegen.nix.syntax.Source;
import dev.flakegen.nix.syntax.Syntax;
import dev.flakegen.nix.syntax.SyntaxParser;
import dev.flakegen.nix.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However somebody has parted the lines of what was formatted, formatting that keeps what it means. */
class FormatWhiteSpaceTest {
    private static final int COUNT = Integer.getInteger("flakegen.random", 2_000) / 50;
    private static final long SEED = Long.getLong("flakegen.seed", 20_261_121);
    private static final List<String> GAPS = List.of(" ", "   ", "\n", "\n  ", "\n\n", "\t");

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.flakegen.nix.format.FormatPair#all")
    void keepsWhatIsMeantAndStaysAsItIs(FormatPair pair) throws Exception {
        var gaps = gaps(pair.formatted());
        for (long seed = SEED; seed < SEED + COUNT; seed++) {
            var code = changed(pair.formatted(), gaps, new Random(seed));
            var formatted = NixFormatter.format(code);

            assertThat(Meaning.of(formatted)).as("seed %d: %s", seed, code).isEqualTo(Meaning.of(pair.code()));
            FormatStability.assertStable("seed " + seed + ": " + code, formatted);
        }
    }

    private record Gap(int start, int end) {}

    private static String changed(String text, List<Gap> gaps, Random random) {
        var code = new StringBuilder(text);
        int oneIn = 1 + random.nextInt(20);
        for (int i = gaps.size() - 1; i >= 0; i--) { // from the end, so that the others stay where they are
            if (random.nextInt(oneIn) == 0) {
                var gap = gaps.get(i);
                code.replace(gap.start(), gap.end(), GAPS.get(random.nextInt(GAPS.size())));
            }
        }
        return code.toString();
    }

    /** White space between two tokens, with no comment in it. */
    private static List<Gap> gaps(String text) throws Exception {
        var tokens = new ArrayList<Token>();
        collect(SyntaxParser.parse(Source.of(text)).root(), tokens);
        var gaps = new ArrayList<Gap>();
        for (int i = 1; i < tokens.size(); i++) {
            var before = tokens.get(i - 1);
            int start = before.start() + before.text().length();
            int end = tokens.get(i).start();
            if (start < end && text.substring(start, end).isBlank()) {
                gaps.add(new Gap(start, end));
            }
        }
        return gaps;
    }

    private static void collect(Syntax syntax, List<Token> tokens) {
        if (syntax instanceof Token token) {
            tokens.add(token);
        } else {
            ((Node) syntax).children().forEach(child -> collect(child, tokens));
        }
    }
}
