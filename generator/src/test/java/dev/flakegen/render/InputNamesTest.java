package dev.flakegen.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.NixPrinter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InputNamesTest {
    @Test
    void anInputIsCalledByItsName() {
        assertThat(reached("rust-overlay")).isEqualTo("rust-overlay");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lib", "pkgs", "final", "overlay", "applied"})
    void anInputNamedLikeAVariableOfTheGeneratedFilesIsReachedThroughInputs(String name) {
        assertThat(reached(name)).isEqualTo("inputs." + name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"my.tools", "let"})
    void anInputWhoseNameIsNoVariableIsReachedThroughInputs(String name) {
        assertThat(reached(name)).isEqualTo("inputs.\"" + name + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"_tool", "x'"})
    void anInputWhoseNameIsNoFlakeIdIsReachedThroughInputs(String name) {
        assertThat(reached(name)).isEqualTo("inputs." + name);
    }

    private static String reached(String name) {
        var input = new AttrName(name);
        return new NixPrinter().print(new InputNames(List.of(input), Optional.empty()).of(input));
    }
}
