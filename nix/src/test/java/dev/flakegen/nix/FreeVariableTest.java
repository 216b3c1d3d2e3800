package dev.flakegen.nix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flakegen.nix.parser.NixParser;
import dev.flakegen.nix.parser.Parsed;
import dev.flakegen.nix.syntax.SyntaxException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreeVariableTest {
    /** Code, and the free variables in the order of the text. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    x                                           | x
                    1                                           | ``
                    true                                        | true
                    x.x.y or z                                  | x z
                    x ? y.${z}                                  | x z
                    f x [ y ]                                   | f x y
                    "a ${b} c"                                  | b
                    ''a ${b} c''                                | b
                    ./a/${b}                                    | b
                    if a then b else c                          | a b c
                    assert a; b                                 | a b
                    !a -> -b + c                                | a b c
                    <nixpkgs>                                   | __findFile __nixPath
                    __curPos.line                               | ``
                    map or                                      | map or
                    """)
    void everyPartOfAnExpressionIsLookedInto(String code, String free) throws SyntaxException {
        assertThat(freeIn(code)).isEqualTo(free);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    x: x y                                      | y
                    (x: x) x                                    | x
                    x: x: x                                     | ``
                    { x, y }: x y z                             | z
                    { x, ... }@all: all x rest                  | rest
                    all@{ x }: all                              | ``
                    { x ? y, y ? x, z ? all, ... }@all: w       | w
                    { x ? x }: x                                | ``
                    { x ? a }: b                                | a b
                    """)
    void aFunctionBindsWhatItTakesInItsBodyAndItsDefaults(String code, String free) throws SyntaxException {
        assertThat(freeIn(code)).isEqualTo(free);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    let a = b; b = a; in a c                    | c
                    (let a = 1; in a) a                         | a
                    let a.b = c; a.c = a; in a                  | c
                    let inherit a; in a                         | a
                    let inherit a; b = a; in b c                | a c
                    let inherit (a) b; a = b; in b              | ``
                    let inherit (a) b; in b                     | a
                    let "a" = 1; in a                           | ``
                    let { body = a b; a = 1; }                  | b
                    let { inherit x; body = x; }                | x
                    """)
    void letBindsItsNamesInItsValuesTooButNotInWhatIsInherited(String code, String free) throws SyntaxException {
        assertThat(freeIn(code)).isEqualTo(free);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    { a = b; b = 1; }                           | b
                    { inherit a b; }                            | a b
                    { inherit (a) b; }                          | a
                    { ${a}.b = c; }                             | a c
                    { "a${b}" = 1; }                            | b
                    { a.${b}.c = d; }                           | b d
                    rec { a = b; b = 1; }                       | ``
                    rec { a.b = b; c = a; }                     | b
                    rec { inherit a; b = a; }                   | a
                    rec { inherit (a) b; a = b; }               | ``
                    rec { a = 1; ${a} = a; ${b}.c = d; }        | b d
                    rec { a = { b = 1; c = b; }; }              | b
                    rec { ${"a"} = 1; b = a; }                  | ``
                    rec { ${"a${x}"} = 1; b = a; }              | x a
                    rec { a = rec { b = a; inherit c; }; }      | c
                    rec { c = 1; a = rec { inherit c; }; }      | ``
                    { ${a}.b = rec { c = 1; d = c; }; }         | a
                    """)
    void aSetBindsItsNamesIfItIsRecursive(String code, String free) throws SyntaxException {
        assertThat(freeIn(code)).isEqualTo(free);
    }

    /** As in Nix, whose first definition of an attribute decides for all. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    { a = rec { b = 1; }; a.c = b; }            | ``
                    { a.c = b; a = rec { b = 1; d = b; }; }     | b b
                    { a = rec { b = 1; }; a = { c = b; inherit d; }; } | d
                    { a = rec { b = 1; }; a = { inherit b2; }; a.c.d = b; } | b2
                    { a = { b = 1; }; a = rec { c = b; }; }     | b
                    { a.b = rec { c = 1; }; a.b.d = c; a.e = c; } | c
                    { a.${x} = rec { c = 1; }; a.${x}.d = c; }  | x x c
                    """)
    void setsThatDefineOneAttributeAreOneSet(String code, String free) throws SyntaxException {
        assertThat(freeIn(code)).isEqualTo(free);
    }

    @Test
    void aVariableInsideOfWithMayComeFromItsSet() throws SyntaxException {
        var code = NixParser.parse("[ a (with b; c: [ d (with e; [ a c f ]) ]) ]");

        assertThat(FreeVariable.of(code.expr()).stream()
                        .map(use -> use + " " + sets(use))
                        .toList())
                .containsExactly("a []", "b []", "d [b]", "e [b]", "a [e, b]", "f [e, b]");
    }

    private static List<String> sets(FreeVariable use) {
        return use.withs().stream()
                .map(with -> new NixPrinter().print(with.set()))
                .toList();
    }

    @Test
    void theVeryPartOfTheTreeIsHandedBackSoThatItsPlaceCanBeTold() throws SyntaxException {
        var code = NixParser.parse("{\n  a = x;\n  inherit y;\n  z = <n>;\n}");

        assertThat(FreeVariable.of(code.expr()).stream()
                        .map(use -> use + " " + code.position(use.part()))
                        .toList())
                .containsExactly("x 2:7", "y 3:11", "__findFile 4:7", "__nixPath 4:7");
    }

    @Test
    void whatIsBoundAroundAVariableWouldCaptureWhatIsPutInItsPlace() throws SyntaxException {
        var use = only(NixParser.parse("a: let b = 1; in { c }: rec { d = x; e = f: f; }"));

        assertThat(List.of("a", "b", "c", "d", "e")).allMatch(use::isBoundAround);
        assertThat(List.of("f", "x")).noneMatch(use::isBoundAround);
    }

    @Test
    void whatIsInheritedStandsOutsideOfItsSet() throws SyntaxException {
        var use = only(NixParser.parse("a: rec { b = 1; inherit x; }"));

        assertThat(use.isBoundAround("a")).isTrue();
        assertThat(use.isBoundAround("b")).isFalse();
    }

    @Test
    void whatIsBoundSinceAWithWouldCaptureWhatItsSetIsMadeOf() throws SyntaxException {
        var use = only(NixParser.parse("a: with a; b: x"));
        var with = use.withs().get(0);

        assertThat(use.isBoundSince(with, "b")).isTrue();
        assertThat(use.isBoundSince(with, "a")).isFalse();
        assertThat(use.isBoundAround("a")).isTrue();
    }

    @Test
    void aPlaceholderHasNone() {
        record Hole() implements Placeholder {}

        assertThat(FreeVariable.of(Expr.list(List.of(new Hole(), new Variable("x")))))
                .extracting(FreeVariable::name)
                .containsExactly("x");
    }

    @Test
    void depthAndLengthAreOfNoAccount() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThat(freeIn("(".repeat(9_000) + "x" + ")".repeat(9_000))).isEqualTo("x");
            assertThat(freeIn("{a=".repeat(9_000) + "x" + ";}".repeat(9_000))).isEqualTo("x");
            assertThat(freeIn("x" + " + map".repeat(100_000))).hasSize(1 + 4 * 100_000);
            assertThat(freeIn("[ (map b) (a: ".repeat(4_000) + "a" + ")]".repeat(4_000)))
                    .hasSize(6 * 4_000 - 1);
            assertThat(freeIn("let a = 1; b = a; in a: ".repeat(20_000) + "x")).isEqualTo("x");
        });
    }

    private static FreeVariable only(Parsed code) {
        var uses = FreeVariable.of(code.expr());
        assertThat(uses).hasSize(1);
        return uses.get(0);
    }

    private static String freeIn(String code) throws SyntaxException {
        return FreeVariable.of(NixParser.parse(code).expr()).stream()
                .map(FreeVariable::name)
                .collect(Collectors.joining(" "));
    }
}
