package dev.flakegen.nix.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.flakegen.nix.AttrSet;
import dev.flakegen.nix.Binding;
import dev.flakegen.nix.Lambda;
import dev.flakegen.nix.ListExpr;
import dev.flakegen.nix.Parameter;
import dev.flakegen.nix.Variable;
import dev.flakegen.nix.syntax.Syntax;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ParsedTest {
    @Test
    void aPartStandsWhereItsTextBegins() throws Exception {
        var file = NixParser.parse("{ a, b ? 1 }:\n{\n  c.d = b;\n}\n");

        var lambda = (Lambda) file.expr();
        var formals = (Parameter.Formals) lambda.parameter();
        var binding = (Binding.Attribute) ((AttrSet) lambda.body()).bindings().get(0);
        assertThat(file.position(lambda)).hasToString("1:1");
        assertThat(file.position(formals.formals().get(1))).hasToString("1:6");
        assertThat(file.position(formals.formals().get(1).fallback().orElseThrow()))
                .hasToString("1:10");
        assertThat(file.position(lambda.body())).hasToString("2:1");
        assertThat(file.position(binding.path().keys().get(1))).hasToString("3:5");
        assertThat(file.position(binding.value())).hasToString("3:9");
    }

    @Test
    void anExpressionStandsInsideItsParentheses() throws Exception {
        var file = NixParser.parse("((a b))");

        assertThat(file.position(file.expr())).hasToString("1:3");
    }

    @Test
    void equalPartsStandEachAtItsPlace() throws Exception {
        var file = NixParser.parse("[ a a ]");

        var elements = ((ListExpr) file.expr()).elements();
        assertThat(elements.get(0)).isEqualTo(elements.get(1));
        assertThat(file.position(elements.get(0))).hasToString("1:3");
        assertThat(file.position(elements.get(1))).hasToString("1:5");
    }

    @Test
    void everyPartOfALongFileHasAPlace() throws Exception {
        var file = NixParser.parse("[" + " a".repeat(100_000) + " ]");

        var elements = ((ListExpr) file.expr()).elements();
        assertThat(IntStream.range(0, elements.size()).map(i -> start(file.place(elements.get(i)))))
                .containsExactlyElementsOf(IntStream.range(0, elements.size())
                        .map(i -> 2 + 2 * i)
                        .boxed()
                        .toList());
    }

    @Test
    void manyThreadsMayAskAtOnce() throws Exception {
        var file = NixParser.parse("[" + " a".repeat(10_000) + " ]");

        var elements = ((ListExpr) file.expr()).elements();
        assertThat(IntStream.range(0, elements.size())
                        .parallel()
                        .filter(i -> start(file.place(elements.get(i))) != 2 + 2 * i))
                .isEmpty();
    }

    @Test
    void aPartOfAnotherTreeHasNoPlace() throws Exception {
        var file = NixParser.parse("a");

        assertThatThrownBy(() -> file.place(new Variable("a")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not a part of this tree");
    }

    private static int start(Syntax place) {
        return place.first().start();
    }
}
