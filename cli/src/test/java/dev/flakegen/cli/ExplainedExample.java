package dev.flakegen.cli;

import dev.flakegen.explain.ExampleFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** An example of an explanation, as the project that its files make, and what the tool says to it. */
record ExplainedExample(TestProject project) {
    /** Below a directory that a test has for itself. */
    static ExplainedExample of(List<ExampleFile> files, Path temporary) throws IOException {
        var project = TestProject.in(Files.createTempDirectory(temporary, "example"));
        for (var file : files) {
            project.write(file.path(), file.isStatements() ? TestProject.flake(file.text()) : file.text());
        }
        return new ExplainedExample(project);
    }

    /** Quiet: an explanation needs no line that points to it. */
    Outcome generate() {
        return project.run("generate", "--quiet");
    }
}
