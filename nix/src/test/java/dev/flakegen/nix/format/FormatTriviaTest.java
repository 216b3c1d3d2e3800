package dev.flakegen.nix.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flakegen.nix.syntax.Source;
import dev.flakegen.nix.syntax.SyntaxException;
import dev.flakegen.nix.syntax.SyntaxParser;
import dev.flakegen.nix.syntax.Token;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Code with comments and blank lines where nobody would expect them. How much: {@code -Dflakegen.random=1000000}. */
class FormatTriviaTest {
    private static final int COUNT = Integer.getInteger("flakegen.random", 20_000) / 20;
    private static final long SEED = Long.getLong("flakegen.seed", 20_261_130);
    private static final Pattern WORD = Pattern.compile("\\w+");

    @Test
    void keepsWhatIsMeantAndAllThatIsCommented() throws Exception {
        var codes = FormatPair.codes();
        int unstable = 0;
        for (long seed = SEED; seed < SEED + COUNT; seed++) {
            var code = new RandomTrivia(seed).next(codes);
            var formatted = NixFormatter.format(code);

            assertThat(Meaning.of(formatted)).as("seed %d: %s", seed, code).isEqualTo(Meaning.of(code));
            assertThat(commentedWords(formatted))
                    .as("seed %d: %s", seed, code)
                    .containsExactlyInAnyOrderElementsOf(commentedWords(code));
            FormatStability.assertStable("seed " + seed + ": " + code, formatted);
            unstable += FormatStability.isStable(formatted) ? 0 : 1;
        }
        assertThat(unstable).isLessThan(Math.max(2, COUNT / 50));
    }

    private static List<String> commentedWords(String code) throws SyntaxException {
        return SyntaxParser.parse(Source.of(code)).tokens().stream()
                .map(Token::comments)
                .flatMap(List::stream)
                .flatMap(comment -> WORD.matcher(comment.text()).results())
                .map(MatchResult::group)
                .toList();
    }
}
