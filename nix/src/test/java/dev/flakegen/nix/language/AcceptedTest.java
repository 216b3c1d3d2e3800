package dev.flakegen.nix.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flakegen.nix.NixPrinter;
import dev.flakegen.nix.parser.NixParser;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Nix reads, the parser reads, and makes the same of it. */
@DisabledIfSystemProperty(named = "golden.update", matches = "true")
class AcceptedTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.flakegen.nix.language.AcceptedCase#all")
    void isReadAsNixReadsIt(AcceptedCase accepted) throws Exception {
        var expr = NixParser.parse(accepted.text()).expr();

        assertThat(inLines(ParseForm.of(expr, accepted.directory(), AcceptedCase.HOME)))
                .isEqualTo(inLines(accepted.parsed()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.flakegen.nix.language.AcceptedCase#all")
    void isTheSameOncePrinted(AcceptedCase accepted) throws Exception {
        var expr = NixParser.parse(accepted.text()).expr();
        var printed = new NixPrinter().print(expr);

        assertThat(NixParser.parse(printed).expr()).as(printed).isEqualTo(expr);
    }

    /** The elements of a list, each on a line: the difference is easier to see. */
    private static String inLines(String form) {
        return form.replace(") (", ")\n(");
    }
}
