package dev.flakegen.nix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NixPrinterTest {
    private final NixPrinter printer = new NixPrinter();

    @Test
    void escapesWhatMeansSomethingInAString() {
        assertThat(printer.print(Expr.of("say \"hi\" to ${name}, \\ and $5\n\r\t")))
                .isEqualTo("\"say \\\"hi\\\" to \\${name}, \\\\ and $5\\n\\r\\t\"");
    }

    @Test
    void escapesADollarThatWouldOpenTheInterpolationAfterIt() {
        var string = new StringLiteral(
                List.of(new StringPart.Text("costs $"), new StringPart.Interpolation(new Variable("price"))));

        assertThat(printer.print(string)).isEqualTo("\"costs \\$${price}\"");
    }

    @Test
    void writesATextOfSeveralLinesIndented() {
        var set = new AttrSetBuilder()
                .set("script", Expr.text("echo ''a''\n\n  echo ${b}\n"))
                .build();

        assertThat(printer.print(set)).isEqualTo("""
                {
                  script = ''
                    echo '''a'''

                      echo ''${b}
                  '';
                }""");
    }

    @Test
    void keepsATextInDoubleQuotesThatNixWouldStripOrChange() {
        assertThat(Expr.text("  all\n  indented")).isInstanceOf(StringLiteral.class);
        assertThat(Expr.text("a\r\nb")).isInstanceOf(StringLiteral.class);
        assertThat(Expr.text("a\n  \nb")).isInstanceOf(StringLiteral.class);
        assertThat(Expr.text("a\nb'")).isInstanceOf(StringLiteral.class);
        assertThat(Expr.text("a\n'${b}")).isInstanceOf(StringLiteral.class);
        assertThat(Expr.text("one line")).isInstanceOf(StringLiteral.class);
    }

    @ParameterizedTest
    @CsvSource({
        "hello, hello",
        "my.host, \"my.host\"",
        "or, \"or\"",
        "a b, \"a b\"",
        "2to3, \"2to3\"",
        "x', x'",
        "'', \"\""
    })
    void quotesANameWhereItMustBe(String name, String written) {
        assertThat(printer.print(new AttrName(name == null ? "" : name))).isEqualTo(written);
    }

    @Test
    void neverWritesAnInterpolationForAName() {
        assertThat(printer.print(new AttrName("${x}"))).isEqualTo("\"\\${x}\"");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "42, 42", "-42, -42", "9223372036854775807, 9223372036854775807"})
    void writesIntegers(long number, String written) {
        assertThat(printer.print(Expr.of(number))).isEqualTo(written);
    }

    @Test
    void writesTheSmallestIntegerWhichHasNoLiteral() {
        assertThat(printer.print(Expr.of(Long.MIN_VALUE))).isEqualTo("-9223372036854775807 - 1");
    }

    @ParameterizedTest
    @CsvSource({
        "0.0, 0.0",
        "0.5, 0.5",
        "1.0, 1.0",
        "0.1, 0.1",
        "-2.5, -2.5",
        "1e100, 1.0e100",
        "1.5e-7, 1.5e-7",
        "2e23, 2.0e23",
        "2.2250738585072014E-308, 2.2250738585072014e-308",
        "123456.75, 123456.75",
        "0.0001, 0.0001"
    })
    void writesTheShortestFloatThatReadsBack(double number, String written) {
        assertThat(printer.print(Expr.of(number))).isEqualTo(written);
    }

    @Test
    void refusesNumbersThatNixCannotWrite() {
        assertThatIllegalArgumentException().isThrownBy(() -> Expr.of(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> Expr.of(Double.POSITIVE_INFINITY));
        assertThatIllegalArgumentException().isThrownBy(() -> Expr.of(Double.MIN_VALUE));
        assertThatIllegalArgumentException().isThrownBy(() -> Expr.of(-Math.nextDown(Double.MIN_NORMAL)));
    }

    @Test
    void writesAListOfOneOnOneLineAndLongerOnesOnSeveral() {
        assertThat(printer.print(Expr.list(List.of()))).isEqualTo("[ ]");
        assertThat(printer.print(Expr.list(List.of(Expr.of(-1))))).isEqualTo("[ (-1) ]");
        assertThat(printer.print(Expr.list(List.of(Expr.of("a"), Expr.of("b")))))
                .isEqualTo("[\n  \"a\"\n  \"b\"\n]");
    }

    @Test
    void putsParenthesesAroundWhatIsNoOperand() {
        var call = Apply.of(new Variable("import"), new PathLiteral("./f.nix"));

        assertThat(printer.print(Expr.list(List.of(call)))).isEqualTo("[ (import ./f.nix) ]");
        assertThat(printer.print(call.attr("lib.x"))).isEqualTo("(import ./f.nix).lib.x");
        assertThat(printer.print(Apply.of(new Variable("f"), call))).isEqualTo("f (import ./f.nix)");
    }

    @Test
    void keepsASelectionFromAPathApartFromThePath() {
        assertThat(printer.print(new PathLiteral("./a").attr("b"))).isEqualTo("(./a).b");
    }

    @Test
    void writesInheritOnOneLineWhereItIsAlone() {
        var inherit = new AttrSet(List.of(new Binding.Inherit(
                Optional.of(new Variable("prev")), List.of(new AttrName("jq"), new AttrName("or")))));

        assertThat(printer.print(inherit)).isEqualTo("{ inherit (prev) jq \"or\"; }");
    }

    @Test
    void writesAFunctionOfASet() {
        var function = Lambda.ofSet(
                List.of(new AttrName("final"), new AttrName("prev")), true, new Variable("final").attr("hello"));

        assertThat(printer.print(function)).isEqualTo("{ final, prev, ... }: final.hello");
    }

    @Test
    void refusesAPlaceholderThatWasNotReplaced() {
        record Hole() implements Placeholder {}

        assertThatIllegalStateException().isThrownBy(() -> printer.print(new Hole()));
        assertThat(printer.print(Expr.list(List.of(new Hole())).replacePlaceholders(hole -> Expr.of(1))))
                .isEqualTo("[ 1 ]");
    }

    @Test
    void writesPathsThatHaveNoLiteralAsSums() {
        assertThat(printer.print(PathLiteral.below(".", "a/b.nix"))).isEqualTo("./a/b.nix");
        assertThat(printer.print(PathLiteral.below("..", ""))).isEqualTo("../.");
        assertThat(printer.print(PathLiteral.below(".", "a b/c"))).isEqualTo("./. + \"/a b/c\"");
        assertThat(printer.print(PathLiteral.below("..", "ü${x}"))).isEqualTo("../. + \"/ü\\${x}\"");
    }
}
