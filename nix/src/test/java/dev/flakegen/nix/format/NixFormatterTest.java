package dev.flakegen.nix.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.flakegen.nix.syntax.SyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NixFormatterTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.flakegen.nix.format.FormatPair#all")
    void writesWhatTheEcosystemsFormatterWrites(FormatPair pair) throws Exception {
        assertThat(NixFormatter.format(pair.code())).isEqualTo(pair.formatted());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.flakegen.nix.format.FormatPair#all")
    void leavesWhatIsFormattedAsItIs(FormatPair pair) throws Exception {
        assertThat(NixFormatter.format(pair.formatted())).isEqualTo(pair.formatted());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.flakegen.nix.format.FormatPair#all")
    void doesNotChangeWhatTheCodeMeans(FormatPair pair) throws Exception {
        assertThat(Meaning.of(NixFormatter.format(pair.code()))).isEqualTo(Meaning.of(pair.code()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.flakegen.nix.format.FormatPair#all")
    void takesEveryKindOfLineEndOutsideStrings(FormatPair pair) throws Exception {
        var code = pair.code();
        boolean keepsSome = code.contains("''") || code.contains("/*nixfmt:disable*/");
        if (!keepsSome && !pair.name().equals("strings")) {
            assertThat(NixFormatter.format(code.replace("\n", "\r\n"))).isEqualTo(pair.formatted());
        }
    }

    @Test
    void keepsANumberApartFromTheDotThatSelects() throws Exception {
        assertThat(NixFormatter.format("1 .a")).isEqualTo("1 .a\n");
    }

    @Test
    void keepsCarriageReturnsThatBelongToAText() throws Exception {
        var code = "''\r\n  a\r\n  b\r\n''";

        assertThat(Meaning.of(NixFormatter.format(code))).isEqualTo(Meaning.of(code));
    }

    @Test
    void refusesWhatIsNotNixAndSaysWhere() {
        assertThatThrownBy(() -> NixFormatter.format("{ a = ; }")).isInstanceOfSatisfying(SyntaxException.class, e -> {
            assertThat(e.position()).hasToString("1:7");
            assertThat(e.excerpt()).isEqualTo("{ a = ; }\n      ^");
        });
    }
}
