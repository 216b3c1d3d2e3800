package dev.flakegen.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.model.Place;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A place in a line: the caret stands below it, whatever comes before. */
class DiagnosticFormatterTest {
    private static String format(String line, int column) {
        var diagnostic = Diagnostic.error(DiagnosticCode.INVALID_VALUE, "wrong").at(new Place("a.nix", 7, column));
        return new DiagnosticFormatter(place -> Optional.of(line), Style.PLAIN).format(diagnostic);
    }

    @Test
    void aPlaceInALineIsNamedAndHasACaretBelow() {
        assertThat(format("{ a = ; }  ", 7)).isEqualTo("""
                error[invalid-value]: wrong
                 --> a.nix:7:7
                  |
                7 | { a = ; }
                  |       ^
                """);
    }

    @Test
    void aLineAsAWholeHasNone() {
        assertThat(format("{ a = ; }", 0)).contains("--> a.nix:7\n").doesNotContain("^");
    }

    @Test
    void columnsAreBytesAndTheCaretIsBelowTheCharacter() {
        assertThat(format("\"größe\" ;", 11)).endsWith("""
                7 | "größe" ;
                  |         ^
                """);
    }

    @Test
    void tabsBeforeThePlaceStandAboveTabs() {
        assertThat(format("\ta\t;", 4)).endsWith("7 | \ta\t;\n  | \t \t^\n");
    }

    @Test
    void theEndOfTheLineIsAPlaceToo() {
        assertThat(format("{ a", 4)).endsWith("7 | { a\n  |    ^\n");
    }

    @Test
    void aPlaceBeyondTheLineIsItsEnd() {
        assertThat(format("{ a", 40)).endsWith("7 | { a\n  |    ^\n");
    }

    @Test
    void aVeryLongLineIsCutAroundThePlace() {
        var lines = format("x".repeat(100_000) + ";" + "y".repeat(100_000), 100_001)
                .lines()
                .toList();

        assertThat(lines.get(3)).isEqualTo("7 | …" + "x".repeat(80) + ";" + "y".repeat(79) + "…");
        assertThat(lines.get(4)).isEqualTo("  | " + " ".repeat(81) + "^");
    }

    @Test
    void ofSeveralInALineTheFirstComesFirst() {
        var second = Diagnostic.error(DiagnosticCode.INVALID_VALUE, "second").at(new Place("a.nix", 1, 10));
        var first = Diagnostic.error(DiagnosticCode.INVALID_VALUE, "first").at(new Place("a.nix", 1, 9));

        var text = new DiagnosticFormatter(place -> Optional.empty(), Style.PLAIN).format(List.of(second, first));

        assertThat(text).startsWith("error[invalid-value]: first").contains("error[invalid-value]: second");
    }
}
