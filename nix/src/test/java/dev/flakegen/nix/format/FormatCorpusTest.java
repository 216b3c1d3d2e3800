package dev.flakegen.nix.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flakegen.nix.language.AcceptedCase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every production of the language can be formatted. */
class FormatCorpusTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.flakegen.nix.language.AcceptedCase#all")
    void keepsWhatIsMeantAndStaysAsItIs(AcceptedCase accepted) throws Exception {
        var formatted = NixFormatter.format(accepted.text());

        assertThat(Meaning.of(formatted)).isEqualTo(Meaning.of(accepted.text()));
        assertThat(NixFormatter.format(formatted)).isEqualTo(formatted);
    }
}
