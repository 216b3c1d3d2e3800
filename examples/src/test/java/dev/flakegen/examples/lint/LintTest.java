package dev.flakegen.examples.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flakegen.examples.Example;
import dev.flakegen.nix.parser.NixParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Generated files bind no name that they do not use, and hold no code that could be left out. */
class LintTest {
    static Stream<Example> examples() throws IOException {
        return Example.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void nothingIsReportedOfAGeneratedFile(Example example) throws Exception {
        var found = new ArrayList<String>();
        for (var file : example.generatedNix().entrySet()) {
            reports(file.getValue()).forEach(report -> found.add(file.getKey() + ": " + report));
        }
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            let a = 1; b = 2; in a              | unused let binding: b
            let inherit (x) a; in 1             | unused let binding: a
            let f = x: f 1 x; in 1                | unused let binding: f
            a: b: b                             | unused argument: a
            { a, b, ... }: a                    | unused argument: b
            { a, ... }@all: a                   | unused argument: all
            { a = a; }                          | a = a
            { a = b.a; }                        | a = set.a
            { a.x = 1; a.y = 2; a.z = 3; }      | repeated key a
            { inherit; }                        | empty inherit
            let in 1                            | let without bindings
            let a = 1; in let b = a; in b       | let in the body of let
            let { body = 1; }                   | let { }
            http://example.org                  | URL without quotes
            { ... }: 1                          | empty pattern
            { ... }@all: all                    | pattern that only binds a name
            x: f x                              | function that only calls f
            builtins.toPath "/a"                | deprecated builtin
            lib.groupBy f x                     | function of lib that builtins has
            a == true                           | comparison with a boolean
            a ++ [ ]                            | concatenation with an empty list
            !(a == b)                           | !(a == b)
            if a ? b then a.b else c            | if that 'or' can say
            { a = (b c); }                      | parentheses around APPLY[b … c]
            f (x)                               | parentheses around x
            """)
    void whatCouldBeLeftOutIsReported(String code, String report) throws Exception {
        assertThat(reports(code)).containsExactly(report);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "final: prev: prev.a", // Nix takes no other names
                "_: 1",
                "let a = 1; in { inherit a; }",
                "rec { a = 1; b = a; }",
                "let a = b; in let b = 1; in a + b",
                "{ imports = [ (import ./a.nix { }) ]; }",
                "{ a.x = 1; a.y = 2; }",
                "{ a = b.c.a; }",
                "f (g x)",
                "x: f.g x"
            })
    void whatIsNeededIsNot(String code) throws Exception {
        assertThat(reports(code)).isEmpty();
    }

    private static List<String> reports(String text) throws Exception {
        var reports = new ArrayList<String>();
        var expr = NixParser.parse(text).expr();
        reports.addAll(UnusedNames.of(expr));
        reports.addAll(NeedlessCode.of(expr));
        reports.addAll(NeedlessParentheses.of(text));
        return reports;
    }
}
