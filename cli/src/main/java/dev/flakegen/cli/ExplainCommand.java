package dev.flakegen.cli;

import dev.flakegen.explain.ExplanationReader;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.model.NearestName;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code flakegen explain}. */
@Command(
        name = "explain",
        description = {
            "Explains an error by its code: what is wrong, why, and a wrong and a right example.",
            "Without a CODE, lists all of them."
        },
        footer = {"%n@|bold Examples:|@", "  flakegen explain", "  flakegen explain duplicate-package"})
final class ExplainCommand implements Runnable {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "CODE",
            arity = "0..1",
            description = "As the message has it, with or without what stands around it.")
    private Optional<String> given = Optional.empty();

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        var report = new ExplanationReport(terminal.out());
        if (given.isPresent()) {
            report.print(ExplanationReader.read(code(given.get())));
        } else {
            report.list(codes().map(ExplanationReader::read).toList());
        }
    }

    private DiagnosticCode code(String text) {
        var name = name(text);
        return codes().filter(code -> code.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> new ParameterException(spec.commandLine(), unknown(text, name)));
    }

    /** As it is copied from a message, or from the source: with what stands around it, in whichever case. */
    private static String name(String text) {
        return text.strip()
                .replaceFirst("^(?:error|warning)?\\[(.*)]:?$", "$1")
                .toLowerCase(Locale.ROOT)
                .replace('_', '-');
    }

    private static String unknown(String text, String name) {
        var holding = codes().map(DiagnosticCode::toString)
                .filter(code -> !name.isEmpty() && ("-" + code).contains("-" + name))
                .sorted()
                .collect(Collectors.joining(", "));
        if (!holding.isEmpty()) {
            return "there is no code '" + text + "'; with that word there is " + holding;
        }
        var nearest = NearestName.to(name, codes().map(DiagnosticCode::toString));
        return "there is no code '" + text + "'"
                + nearest.map(code -> "; did you mean '" + code + "'?").orElse("; 'flakegen explain' lists all");
    }

    private static Stream<DiagnosticCode> codes() {
        return Arrays.stream(DiagnosticCode.values());
    }
}
