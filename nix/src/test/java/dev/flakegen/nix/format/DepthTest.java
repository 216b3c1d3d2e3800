package dev.flakegen.nix.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.flakegen.nix.parser.NixParser;
import dev.flakegen.nix.syntax.SyntaxException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Chains may be as long as they like, and brackets nest to ten thousand levels, whatever the stack. */
class DepthTest {
    /** Of up to three brackets each. */
    private static final int LEVELS = 3_300;

    /** Each level is indented: the text grows with the square of the depth. */
    private static final int SHALLOWER = 400;

    private static final int CHAINED = 100_000;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "(|1|)",
                "[|1|]",
                "{a=|1|;}",
                "f (|1|)",
                "f { a = |1|; }",
                "f (x: { a = |1|; })",
                "f a (|1|) { }",
                "(|f| a)",
                "f [ 1 ] [ |1| ]",
                "\"${f |1| b}\"",
                "let a = |1|; in a",
                "\"${|1|}\"",
                "''x${|1|}''",
                "a.b or |1|` `",
                "{ a ? |1|}: a"
            })
    void nests(String before, String inside, String after) throws Exception {
        assertIsRead(before.repeat(LEVELS) + inside + after.repeat(LEVELS));
        assertIsFormatted(before.repeat(SHALLOWER) + inside + after.repeat(SHALLOWER));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"` + 1`", "` ++ [ ]`", "` // b`", "` -> b`", "` && b`", "` a`", "`.b`", "` /* c */ + 1`"})
    void goesOn(String link) throws Exception {
        assertIsRead("a" + link.repeat(CHAINED));
        assertIsFormatted("a" + link.repeat(CHAINED / 20));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`if a then b else `",
                "`x: `",
                "`{ a }: `",
                "`with a; `",
                "`assert a; `",
                "`let a = 1; in `",
                "`!`",
                "`- `"
            })
    void leadsOn(String link) throws Exception {
        assertIsRead(link.repeat(CHAINED) + "a");
        assertIsFormatted(link.repeat(CHAINED / 20) + "a");
    }

    /** Each call is tried at several columns, and what is in it then too. */
    @Test
    void triesNoCallTwiceAtAColumn() {
        var code = "f a (".repeat(SHALLOWER) + "b" + ") { }".repeat(SHALLOWER);

        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> assertIsFormatted(code));
    }

    @Test
    void aCommentMayBeginWithAnyNumberOfBlankLines() {
        var code = "/*" + "\n".repeat(4 * CHAINED) + "a */ b";

        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThat(NixFormatter.format(code)).isEqualTo("# a\nb\n"));
    }

    @Test
    void pipesGoOnToo() throws Exception {
        assertIsRead("a" + " |> b".repeat(CHAINED));
        assertIsRead("a" + " <| b".repeat(CHAINED));
        assertIsFormatted("a" + " |> b".repeat(CHAINED / 20));
    }

    @Test
    void refusesWhatIsNestedDeeper() {
        assertThatThrownBy(() -> NixParser.parse("(".repeat(CHAINED)))
                .isInstanceOf(SyntaxException.class)
                .hasMessage("this is nested more than 10000 levels deep");
    }

    private static void assertIsRead(String code) throws Exception {
        var expr = NixParser.parse(code).expr();
        var again = NixParser.parse(code).expr();

        assertThat(expr.equals(again)).isTrue();
        assertThat(expr.hashCode()).isEqualTo(again.hashCode());
        assertThat(expr.toString()).isNotEmpty();
    }

    private static void assertIsFormatted(String code) throws Exception {
        var formatted = NixFormatter.format(code);

        assertThat(Meaning.of(formatted).equals(Meaning.of(code))).isTrue();
        assertThat(NixFormatter.format(formatted).equals(formatted)).isTrue();
    }
}
