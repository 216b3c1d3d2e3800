package dev.flakegen.explain;

import dev.flakegen.model.DiagnosticCode;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a diagnostic code means, and what to do.
 *
 * @param cause Markdown: what is wrong, and whose rule that is
 * @param files of an example that gives the code, and of one that does not, in the order to be read
 */
public record Explanation(DiagnosticCode code, String cause, List<ExampleFile> files) {
    private static final Pattern FIRST_SENTENCE = Pattern.compile("(.+?\\.)(\\s.*)?", Pattern.DOTALL);

    public Explanation {
        files = List.copyOf(files);
    }

    /** The first sentence of the cause, in one line. */
    public String summary() {
        var sentence = FIRST_SENTENCE.matcher(cause);
        return (sentence.matches() ? sentence.group(1) : cause).replaceAll("\\s+", " ");
    }

    /** The project that gives the code. */
    public List<ExampleFile> wrong() {
        return files.stream().filter(file -> file.isOf(ExampleFile.Use.WRONG)).toList();
    }

    /** The project that does not. */
    public List<ExampleFile> right() {
        return files.stream().filter(file -> file.isOf(ExampleFile.Use.RIGHT)).toList();
    }
}
