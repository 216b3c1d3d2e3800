package dev.flakegen.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A Nix file that somebody asked for, or that is below a directory that somebody asked for.
 *
 * @param name as that person would write it
 * @param path of the file itself, absolute, without links
 */
public record NixFile(String name, Path path) {
    public byte[] read() throws IOException {
        return Files.readAllBytes(path);
    }
}
