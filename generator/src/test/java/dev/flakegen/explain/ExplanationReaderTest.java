package dev.flakegen.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.flakegen.model.DiagnosticCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExplanationReaderTest {
    private static final String TEXT = """
            A module is named
            twice. Two `modules.nix` are one too many.

            Remove one.

            ```java wrong
            flake.nixosModule("a");

            flake.nixosModule("a");
            ```
            ```java right
            flake.nixosModule("a");
            ```

            ```nix both modules/a.nix
            { }
            ```
            """;

    private static Explanation parse(String text) {
        return ExplanationReader.parse(DiagnosticCode.DUPLICATE_MODULE, text);
    }

    @Test
    void theCauseIsWhatComesBeforeTheFirstBlock() {
        assertThat(parse(TEXT).cause()).startsWith("A module is named\ntwice.").endsWith("\n\nRemove one.");
    }

    @Test
    void theFirstSentenceIsTheSummaryInOneLine() {
        assertThat(parse(TEXT).summary()).isEqualTo("A module is named twice.");
        assertThat(parse(TEXT.replace("twice. Two", "twice: two")).summary())
                .isEqualTo("A module is named twice: two `modules.nix` are one too many.");
    }

    @Test
    void anExampleIsItsFilesAndThoseOfBoth() {
        var explanation = parse(TEXT);

        assertThat(explanation.wrong()).extracting(ExampleFile::path).containsExactly("Flake.java", "modules/a.nix");
        assertThat(explanation.right()).extracting(ExampleFile::path).containsExactly("Flake.java", "modules/a.nix");
        assertThat(explanation.wrong().get(0).text())
                .isEqualTo("flake.nixosModule(\"a\");\n\nflake.nixosModule(\"a\");\n");
        assertThat(explanation.right().get(0).text()).isEqualTo("flake.nixosModule(\"a\");\n");
    }

    @Test
    void aBlockOfJavaIsStatementsUnlessItHoldsAClassOrHasAPath() {
        var text = TEXT.replace("```java right\n", "```java right\nclass Flake { }\n")
                .replace("nix both modules/a.nix", "java both Hosts.java");

        var files = parse(text).files();

        assertThat(files).extracting(ExampleFile::isStatements).containsExactly(true, false, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"java", "java good", "java right a b", "Java right", "nix"})
    void anotherKindOfBlockIsRefused(String kind) {
        refused(
                TEXT.replace("java right", kind),
                "duplicate-module.md:11: this is neither '```LANGUAGE wrong|right|both PATH'");
    }

    @Test
    void textAfterTheFirstBlockIsRefused() {
        refused(TEXT + "So it is.\n", "duplicate-module.md:18: this is neither");
    }

    @Test
    void aFileNeedsAPath() {
        refused(TEXT.replace("nix both modules/a.nix", "nix both"), "a file has no path");
    }

    @Test
    void aBlockIsClosed() {
        refused(TEXT + "```nix right b.nix\n{ }\n", "the block is never closed");
    }

    @Test
    void bothExamplesAreThere() {
        refused(TEXT.replace("both", "right").replace("java wrong", "nix right b.nix"), "there is no wrong example");
        refused(TEXT.replace("java right", "nix wrong b.nix"), "there is no right example");
    }

    @Test
    void aFileIsInAnExampleOnce() {
        refused(TEXT.replace("modules/a.nix", "Flake.java"), "Flake.java is there twice in one example");
    }

    @Test
    void aCauseIsThereAndEndsAsSentencesDo() {
        refused(TEXT.substring(TEXT.indexOf("```")), "the cause is missing");
        refused(TEXT.replace("Remove one.", "Remove"), "the cause is missing, or ends without a full stop");
    }

    private static void refused(String text, String message) {
        assertThatIllegalStateException().isThrownBy(() -> parse(text)).withMessageContaining(message);
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeIsExplained(DiagnosticCode code) {
        assertThat(ExplanationReader.read(code).code()).isEqualTo(code);
    }
}
