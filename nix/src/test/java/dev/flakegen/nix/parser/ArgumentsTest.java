package dev.flakegen.nix.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.flakegen.nix.syntax.SyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file takes is known without its body. */
class ArgumentsTest {
    private static Optional<Set<String>> arguments(String text) throws SyntaxException {
        return NixParser.arguments(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ a, b }: a",
                "{ a, b ? { c = x: y; }.c, ... }:\n# what comes now is no Nix\n)]}",
                "/* a comment */ { b, a, }@args: { }",
                "args@{ a, b ? \"${a}\" }: with",
            })
    void aFunctionOfASetSaysWhatItTakes(String text) throws SyntaxException {
        assertThat(arguments(text)).hasValue(Set.of("a", "b"));
    }

    @Test
    void aFunctionCanTakeNothing() throws SyntaxException {
        assertThat(arguments("{ }: 1")).hasValue(Set.of());
        assertThat(arguments("{ ... }: 1")).hasValue(Set.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: a", "{ a = 1; }", "{ }", "({ a }: a)", "let f = { a }: a; in f", "a", ""})
    void whatBeginsAsNoFunctionOfASetSaysNothing(String text) throws SyntaxException {
        assertThat(arguments(text)).isEmpty();
    }

    @Test
    void whatIsNoNixUpToTheBodyIsRefused() {
        assertThatThrownBy(() -> arguments("{ a, b c }: a")).isInstanceOf(SyntaxException.class);
    }
}
