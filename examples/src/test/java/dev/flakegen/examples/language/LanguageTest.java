package dev.flakegen.examples.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flakegen.examples.Example;
import dev.flakegen.examples.nix.RealNix;
import dev.flakegen.nix.language.AcceptedCase;
import dev.flakegen.nix.language.ParseForm;
import dev.flakegen.nix.language.RejectedCase;
import dev.flakegen.nix.parser.NixParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is checked in about the language is what real Nix says. {@code -Dgolden.update=true} writes it anew.
 */
@RealNix
class LanguageTest {
    @TempDir
    private Path directory;

    private NixLanguage nix;

    @BeforeEach
    void askCurrentNix() throws IOException {
        nix = new NixLanguage(directory);
        nix.assumeCurrent();
    }

    @Test
    void theTwinsOfAcceptedTextsAreWhatNixPrints() throws IOException {
        var cases = AcceptedCase.all();
        var printed = parseCopies(cases);

        var softly = new SoftAssertions();
        for (int i = 0; i < printed.size(); i++) {
            if (Boolean.getBoolean("golden.update")) {
                cases.get(i).write(printed.get(i));
            }
            softly.assertThat(cases.get(i).parsed()).as("%s", cases.get(i)).isEqualTo(printed.get(i));
        }
        softly.assertAll();
    }

    /** In a directory of their own, whose path is then that of the twins. */
    private List<String> parseCopies(List<AcceptedCase> cases) throws IOException {
        var base = directory.toRealPath().resolve("base");
        var copies = new ArrayList<Path>();
        for (var accepted : cases) {
            var copy = accepted.file(base);
            Files.createDirectories(copy.getParent());
            copies.add(Files.copy(accepted.file(AcceptedCase.DIRECTORY), copy));
        }
        return nix.parse(copies).stream()
                .map(line -> line.replace(base.toString(), AcceptedCase.BASE).replace(nix.home(), AcceptedCase.HOME))
                .toList();
    }

    @Test
    void refusedTextsAreRefusedWhereNixSays() throws IOException {
        var cases = RejectedCase.all();
        var refusals = nix.refuse(cases.stream().map(RejectedCase::text).toList());

        var now = new ArrayList<RejectedCase>();
        for (int i = 0; i < refusals.size(); i++) {
            now.add(cases.get(i).with(refusals.get(i).place(), refusals.get(i).message()));
        }
        if (Boolean.getBoolean("golden.update")) {
            RejectedCase.write(now);
        } else {
            assertThat(cases).containsExactlyElementsOf(now);
        }
    }

    @Test
    void theFilesOfThisRepositoryAreReadAsNixReadsThem() throws Exception {
        var files = new ArrayList<Path>();
        for (var directory : List.of("examples", "world")) {
            files.addAll(below(Example.REPOSITORY.toRealPath().resolve(directory)));
        }
        var printed = nix.parse(files);

        var softly = new SoftAssertions();
        for (int i = 0; i < printed.size(); i++) {
            var expr = NixParser.parse(Files.readString(files.get(i))).expr();
            var form = ParseForm.of(expr, files.get(i).getParent().toString(), nix.home());
            softly.assertThat(form).as("%s", files.get(i)).isEqualTo(printed.get(i));
        }
        softly.assertAll();
    }

    private static List<Path> below(Path directory) throws IOException {
        try (var files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".nix"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }
}
