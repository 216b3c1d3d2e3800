package dev.flakegen.nix.language;

import java.nio.file.Path;

/** Where the corpus is. Its README tells how it is laid out. */
final class Corpus {
    static final Path DIRECTORY = Path.of(System.getProperty("flakegen.root", ".."))
            .resolve("nix/src/test/resources/dev/flakegen/nix/language");

    private Corpus() {}
}
