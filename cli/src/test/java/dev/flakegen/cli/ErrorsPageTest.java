package dev.flakegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flakegen.explain.Explanation;
import dev.flakegen.explain.ExplanationReader;
import dev.flakegen.model.DiagnosticCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The explanations, and {@code docs/errors.md}, which is made of them and of what the tool says to their examples.
 * {@code -Dgolden.update=true} writes the page anew, to be read before it is committed.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS) // what each wrong example came to is wanted twice
class ErrorsPageTest {
    private static final Path ROOT = Path.of(System.getProperty("flakegen.root", ".."));
    private static final Path PAGE = ROOT.resolve("docs/errors.md");
    private static final Path EXPLANATIONS = ROOT.resolve("generator/src/main/resources/dev/flakegen/explain");
    private static final Pattern TITLE = Pattern.compile("^(error|warning)\\[([a-z-]+)]: ", Pattern.MULTILINE);

    @TempDir
    private Path temporary;

    private final Map<DiagnosticCode, Outcome> wrong = new EnumMap<>(DiagnosticCode.class);

    @ParameterizedTest
    @EnumSource
    void theWrongExampleGivesTheCodeAndNoOther(DiagnosticCode code) throws IOException {
        var outcome = wrong(ExplanationReader.read(code));

        assertThat(codes(outcome)).as(outcome.err()).containsOnly(code.toString());
    }

    @ParameterizedTest
    @EnumSource
    void theRightExampleGenerates(DiagnosticCode code) throws IOException {
        var explanation = ExplanationReader.read(code);

        var outcome = ExplainedExample.of(explanation.right(), temporary).generate();

        assertThat(outcome.exit()).as(outcome.err()).isZero();
        assertThat(codes(outcome)).as(outcome.err()).isEmpty();
    }

    @Test
    void everyExplanationIsOfACode() throws IOException {
        try (var files = Files.list(EXPLANATIONS)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(DiagnosticCode.values())
                            .map(code -> code + ".md")
                            .toList());
        }
    }

    @Test
    void thePageShowsEveryExplanationAndWhatIsSaidToItsWrongExample() throws IOException {
        var page = new ErrorsPage();
        for (var explanation : explanations()) {
            page.add(explanation, wrong(explanation).err());
        }

        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, page.text());
        }
        assertThat(page.text()).isEqualTo(Files.readString(PAGE));
    }

    @Test
    void messagesWithoutACodeAreThoseOfRealRuns() throws IOException {
        var project = TestProject.in(temporary).write("Flake.java", TestProject.DEMO);
        project.run("generate");
        var wrongCall = project.run("generate", "--chek").err();
        project.write("flake.nix", "{ }\n");
        var conflict = project.run("generate").err();
        project.run("generate", "--force");
        project.write("Flake.java", TestProject.DEMO.replace("A demonstration", "Another one"));
        var difference = project.run("generate", "--check").out();

        assertThat(new ErrorsPage().text())
                .contains("| 1 | `" + firstLine(difference) + "` |")
                .contains("| 2 | `" + firstLine(wrongCall) + "` |")
                .contains("| 4 | `" + firstLine(conflict) + "` |");
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElseThrow();
    }

    private static List<Explanation> explanations() {
        return Arrays.stream(DiagnosticCode.values())
                .map(ExplanationReader::read)
                .toList();
    }

    private Outcome wrong(Explanation explanation) throws IOException {
        if (!wrong.containsKey(explanation.code())) {
            wrong.put(
                    explanation.code(),
                    ExplainedExample.of(explanation.wrong(), temporary).generate());
        }
        return wrong.get(explanation.code());
    }

    private static List<String> codes(Outcome outcome) {
        return TITLE.matcher(outcome.err())
                .results()
                .map(title -> title.group(2))
                .toList();
    }
}
