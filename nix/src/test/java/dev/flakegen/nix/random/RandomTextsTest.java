package dev.flakegen.nix.random;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flakegen.nix.AttrPath;
import dev.flakegen.nix.Expr;
import dev.flakegen.nix.IndentedString;
import dev.flakegen.nix.NixPrinter;
import dev.flakegen.nix.Select;
import dev.flakegen.nix.StringLiteral;
import dev.flakegen.nix.StringPart;
import dev.flakegen.nix.Variable;
import dev.flakegen.nix.format.Meaning;
import dev.flakegen.nix.format.NixFormatter;
import dev.flakegen.nix.parser.NixParser;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Any text, as a name and in both kinds of string. How many there are: {@code -Dflakegen.random=1000000}. */
class RandomTextsTest {
    private static final int COUNT = Integer.getInteger("flakegen.random", 20_000);
    private static final long SEED = Long.getLong("flakegen.seed", 20_261_121);

    @Test
    void aTextThatIsPrintedAndReadIsThatText() throws Exception {
        for (long seed = SEED; seed < SEED + COUNT; seed++) {
            var expr = expr(new RandomText(seed));
            var printed = new NixPrinter().print(expr);

            assertThat(NixParser.parse(printed).expr())
                    .as("seed %d: %s", seed, printed)
                    .isEqualTo(expr);
        }
    }

    @Test
    void aTextThatIsFormattedIsThatText() throws Exception {
        for (long seed = SEED; seed < SEED + COUNT; seed++) {
            var printed = new NixPrinter().print(expr(new RandomText(seed)));
            var formatted = NixFormatter.format(printed);

            assertThat(Meaning.of(formatted)).as("seed %d: %s", seed, printed).isEqualTo(Meaning.of(printed));
            assertThat(NixFormatter.format(formatted)).as("seed %d", seed).isEqualTo(formatted);
        }
    }

    @Test
    void anAttributePathThatIsPrintedAndReadIsThatPath() {
        for (long seed = SEED; seed < SEED + COUNT; seed++) {
            var texts = new RandomText(seed);
            var path = AttrPath.ofNames(texts.next(), texts.next());

            assertThat(AttrPath.parse(path.toString())).as("seed %d", seed).isEqualTo(path);
        }
    }

    /** The text in each kind of string, beside others and by itself. */
    private static Expr expr(RandomText texts) {
        var text = texts.next();
        return Expr.list(List.of(
                Expr.text(text),
                StringLiteral.of(text),
                new IndentedString(List.of(new StringPart.Text(text))),
                new StringLiteral(parts(texts)),
                new IndentedString(parts(texts)),
                new Select(new Variable("x"), AttrPath.ofNames(text, texts.next()))));
    }

    private static List<StringPart> parts(RandomText texts) {
        return List.of(
                new StringPart.Text(texts.next()),
                new StringPart.Interpolation(new Variable("x")),
                new StringPart.Text(texts.next()));
    }
}
