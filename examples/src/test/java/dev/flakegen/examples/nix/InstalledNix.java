package dev.flakegen.examples.nix;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The program of a version: that of {@code FLAKEGEN_NIX}, or that of {@code scripts/install-nix}. */
final class InstalledNix {
    private InstalledNix() {}

    static Optional<String> find(NixVersion version, Map<String, String> environment) {
        var named = environment.get(version.variable());
        return (named == null || named.isEmpty() ? installed(version, environment) : candidates(named, environment))
                .filter(Files::isRegularFile)
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }

    private static Stream<Path> candidates(String named, Map<String, String> environment) {
        if (named.contains("/")) {
            return Stream.of(Path.of(named).toAbsolutePath());
        }
        return Arrays.stream(environment.getOrDefault("PATH", "").split(":"))
                .filter(directory -> !directory.isEmpty())
                .map(directory -> Path.of(directory, named));
    }

    private static Stream<Path> installed(NixVersion version, Map<String, String> environment) {
        var cache = Optional.ofNullable(environment.get("XDG_CACHE_HOME"))
                .filter(directory -> !directory.isEmpty())
                .map(Path::of)
                .or(() -> Optional.ofNullable(environment.get("HOME")).map(home -> Path.of(home, ".cache")));
        return cache
                .map(directory -> directory.resolve("flakegen").resolve(version.directory()))
                .map(directory -> directory.resolve("bin/nix"))
                .stream();
    }
}
