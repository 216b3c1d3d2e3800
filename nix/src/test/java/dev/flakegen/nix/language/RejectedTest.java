package dev.flakegen.nix.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.flakegen.nix.parser.NixParser;
import dev.flakegen.nix.syntax.SyntaxException;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Nix refuses, the parser refuses, and at the same place. */
@DisabledIfSystemProperty(named = "golden.update", matches = "true")
class RejectedTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.flakegen.nix.language.RejectedCase#all")
    void isRefusedWhereNixRefusesIt(RejectedCase rejected) {
        var refusal = catchThrowableOfType(SyntaxException.class, () -> NixParser.parse(rejected.text()));

        assertThat(refusal).as("Nix: %s", rejected.message()).isNotNull();
        assertThat(refusal.position())
                .as("Nix: %s; here: %s", rejected.message(), refusal.getMessage())
                .hasToString(rejected.place());
    }
}
