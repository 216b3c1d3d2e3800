package dev.flakegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flakegen.model.DiagnosticCode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code flakegen explain}, and the line that leads to it. It runs where there is no project. */
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

                A template, or a whole directory of packages or modules, is given a file.

                `nix flake init` copies the directory of a template, with all that is in it (Nix
                manual, `nix flake init`). Name the directory that holds its `flake.nix`.
                One package is registered with `callPackage`, and not with
                `packagesFromDirectory`.

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
    @ValueSource(strings = {"", "mistake", "error[]", "hello"})
    void aCodeThatIsLikeNoOtherIsToldWhereTheyAre(String unknown) {
        assertThat(nowhere.run("explain", unknown)).isEqualTo(new Outcome(2, "", """
                flakegen: there is no code '%s'; 'flakegen explain' lists all
                Try 'flakegen explain --help'.
                """.formatted(unknown)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "missing | missing-manifest, missing-name, missing-path, missing-pkgs, missing-review, missing-script, missing-systems",
                "Scope | duplicate-scope, nested-scope, other-scope, out-of-scope, unknown-scope",
                "error[flake] | flake-parts-module, flake-parts-option, get-flake-not-allowed, get-flake-not-pinned, invalid-flake-reference, other-flakegen-version",
                "error | compile-error",
            })
    void aWordOfCodesListsThem(String word, String codes) {
        assertThat(nowhere.run("explain", word)).isEqualTo(new Outcome(2, "", """
                flakegen: there is no code '%s'; with that word there is %s
                Try 'flakegen explain --help'.
                """.formatted(word, codes)));
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

    @Test
    void aRunWithAnErrorEndsWithWhereItIsExplained() throws IOException {
        nowhere.write("Flake.java", TestProject.flake("flake.name(\"\"); flake.name(\"a b\");"));

        assertThat(nowhere.run("generate").err()).endsWith("""

                3 errors; nothing was written
                Try 'flakegen explain CODE' for more, with one of duplicate-setting, invalid-name.
                """);
        assertThat(nowhere.run("generate", "--check").err()).endsWith(" duplicate-setting, invalid-name.\n");
    }

    @Test
    void soDoesARunOfFmtThoughItToldItsErrorsOneByOne() throws IOException {
        nowhere.write("a.nix", "{").write("b.nix", "[").write("c.nix", "{a=1;}");

        var err = nowhere.run("fmt", ".").err();

        assertThat(err)
                .endsWith("\nTry 'flakegen explain invalid-nix' for more.\n")
                .containsOnlyOnce("explain");
    }

    @Test
    void aQuietRunOnlySaysWhatIsWrong() throws IOException {
        nowhere.write("Flake.java", "").write("a.nix", "{");

        assertThat(nowhere.run("generate", "-q").err()).doesNotContain("explain");
        assertThat(nowhere.run("fmt", "-q", ".").err()).doesNotContain("explain");
    }

    @Test
    void aRunThatOnlyWarnsIsNotFollowedByAdvice() throws IOException {
        nowhere.write("Flake.java", TestProject.DEMO).write(".flakegen/manifest.json", "");

        assertThat(nowhere.run("generate").err()).contains("[damaged-manifest]").doesNotContain("explain");
    }
}
