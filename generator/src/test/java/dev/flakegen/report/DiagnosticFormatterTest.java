package dev.flakegen.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.model.Place;
import java.util.ArrayList;
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
    void aWideCharacterTakesTwoColumnsAndAMarkNone() {
        assertThat(format("\"\u65e5\u672c\" ;", 10)).endsWith("\n  |        ^\n");
        assertThat(format("\"o\u0308\" ;", 7)).endsWith("\n  |     ^\n");
        assertThat(format("\"\ud83d\udc27\" ;", 8)).endsWith("\n  |      ^\n");
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
    void aVeryLongLineIsCutWhereNoPlaceInItIsKnown() {
        assertThat(format("x".repeat(100_000), 0).lines().toList().get(3)).isEqualTo("7 | " + "x".repeat(160) + "…");
    }

    private static List<Diagnostic> many(int errors, int warnings) {
        var all = new ArrayList<Diagnostic>();
        for (int i = 1; i <= warnings; i++) {
            all.add(Diagnostic.warning(DiagnosticCode.INVALID_VALUE, "warning " + i)
                    .at(new Place("a.nix", i)));
        }
        for (int i = errors; i >= 1; i--) {
            all.add(Diagnostic.error(DiagnosticCode.INVALID_VALUE, "error " + i).at(new Place("b.nix", i)));
        }
        return all;
    }

    private static String format(List<Diagnostic> diagnostics) {
        return new DiagnosticFormatter(place -> Optional.empty(), Style.PLAIN).format(diagnostics);
    }

    @Test
    void oneHundredAreAllShownInOrder() {
        var lines = format(many(100, 0)).lines().toList();

        assertThat(lines).filteredOn(line -> line.startsWith("error[")).hasSize(100);
        assertThat(lines.indexOf("error[invalid-value]: error 2"))
                .isBetween(
                        lines.indexOf("error[invalid-value]: error 1"),
                        lines.indexOf("error[invalid-value]: error 10"));
        assertThat(lines).noneMatch(line -> line.contains("more")).endsWith("100 errors; nothing was written");
    }

    @Test
    void ofMoreTheFirstHundredAreShownAndTheOthersCounted() {
        assertThat(format(many(101, 0)))
                .contains("error 100\n")
                .doesNotContain("error 101\n")
                .endsWith("\n… and 1 more error\n\n101 errors; nothing was written\n");
    }

    @Test
    void warningsGiveWayToErrors() {
        assertThat(format(many(99, 5)))
                .contains("error 99\n", "warning 1\n")
                .doesNotContain("warning 2\n")
                .endsWith("\n… and 4 more warnings\n\n99 errors, 5 warnings; nothing was written\n");
    }

    @Test
    void severalAreCounted() {
        assertThat(format(many(1, 0))).endsWith("\n1 error; nothing was written\n");
        assertThat(format(many(2, 1))).endsWith("\n2 errors, 1 warning; nothing was written\n");
        assertThat(format(many(0, 2))).endsWith("\n2 warnings\n");
        assertThat(format(many(0, 1))).endsWith("--> a.nix:1\n\n");
        assertThat(format(List.of())).isEmpty();
    }

    @Test
    void ofSeveralInALineTheFirstComesFirst() {
        var second = Diagnostic.error(DiagnosticCode.INVALID_VALUE, "second").at(new Place("a.nix", 1, 10));
        var first = Diagnostic.error(DiagnosticCode.INVALID_VALUE, "first").at(new Place("a.nix", 1, 9));

        var text = new DiagnosticFormatter(place -> Optional.empty(), Style.PLAIN).format(List.of(second, first));

        assertThat(text).startsWith("error[invalid-value]: first").contains("error[invalid-value]: second");
    }
}
