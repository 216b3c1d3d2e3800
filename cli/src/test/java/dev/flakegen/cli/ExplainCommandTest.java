package dev.flakegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flakegen.model.DiagnosticCode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code flakegen explain}. It runs where there is no project. */
class ExplainCommandTest {
    @TempDir
    private Path temporary;

    private TestProject nowhere;

    @BeforeEach
    void nowhere() throws IOException {
        nowhere = TestProject.in(temporary);
    }

    @Test
    void aCodeIsExplainedWithItsExamples() {
        assertThat(nowhere.run("explain", "not-a-directory")).isEqualTo(new Outcome(0, """
                not-a-directory

                A template is given a file, and must be a directory.

                `nix flake init` copies the directory of a template, with all that is in it (Nix
                manual, `nix flake init`). Name the directory that holds its `flake.nix`.

                Wrong:

                    flake.template("app", "templates/app/flake.nix");

                Right:

                    flake.template("app", "templates/app");

                In both, templates/app/flake.nix:

                    { outputs = inputs: { }; }
                """, ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "error[duplicate-package]",
                "error[duplicate-package]:",
                "warning[duplicate-package]",
                "[duplicate-package]",
                "DUPLICATE_PACKAGE",
                "Duplicate-Package",
                " duplicate-package "
            })
    void aCodeIsTakenAsItIsCopied(String copied) {
        assertThat(nowhere.run("explain", copied)).isEqualTo(nowhere.run("explain", "duplicate-package"));
    }

    @Test
    void aCodeThatThereIsNotIsAWrongCallAndGetsASuggestion() {
        assertThat(nowhere.run("explain", "Duplicate-Pakage")).isEqualTo(new Outcome(2, "", """
                flakegen: there is no code 'Duplicate-Pakage'; did you mean 'duplicate-package'?
                Try 'flakegen explain --help'.
                """));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "error", "error[]", "hello"})
    void aCodeThatIsLikeNoOtherIsToldWhereTheyAre(String unknown) {
        assertThat(nowhere.run("explain", unknown)).isEqualTo(new Outcome(2, "", """
                flakegen: there is no code '%s'; 'flakegen explain' lists all
                Try 'flakegen explain --help'.
                """.formatted(unknown)));
    }

    @Test
    void withoutACodeAllAreListedByName() {
        var outcome = nowhere.run("explain");

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out().lines())
                .hasSize(DiagnosticCode.values().length)
                .isSorted();
        assertThat(outcome.out())
                .contains("\nduplicate-shell                   Two dev shells of the flake have the same name.\n");
    }
}
