package dev.flakegen.examples.nix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NixConditionTest {
    @TempDir
    private Path directory;

    @Test
    void testsAreSkippedWithoutNixAndTheReasonSaysHowToInstallOne() {
        var result = NixCondition.evaluate(NixVersion.CURRENT, Map.of("HOME", directory.toString()));

        assertThat(result.isDisabled()).isTrue();
        assertThat(result.getReason().orElseThrow()).contains("scripts/install-nix", "./verify");
    }

    @Test
    void testsFailWithoutNixInContinuousIntegration() {
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        NixCondition.evaluate(NixVersion.CURRENT, Map.of("HOME", directory.toString(), "CI", "true")))
                .withMessageContainingAll("scripts/install-nix", "CI=true");
    }

    @Test
    void aProgramThatIsNamedAndMissingIsNoNix() throws IOException {
        program("home/.cache/flakegen/nix/bin/nix");

        var result = NixCondition.evaluate(
                NixVersion.CURRENT,
                Map.of("HOME", directory.resolve("home").toString(), "FLAKEGEN_NIX", directory + "/nix"));

        assertThat(result.isDisabled()).isTrue();
    }

    @Test
    void theNixThatTheScriptInstalledIsFound() throws IOException {
        var nix = program("home/.cache/flakegen/nix/bin/nix");

        assertThat(InstalledNix.find(
                        NixVersion.CURRENT,
                        Map.of("HOME", directory.resolve("home").toString())))
                .contains(nix.toString());
    }

    @Test
    void theCacheDirectoryComesBeforeHome() throws IOException {
        program("home/.cache/flakegen/nix/bin/nix");
        var nix = program("cache/flakegen/nix/bin/nix");

        assertThat(InstalledNix.find(
                        NixVersion.CURRENT,
                        Map.of(
                                "HOME", directory.resolve("home").toString(),
                                "XDG_CACHE_HOME", directory.resolve("cache").toString())))
                .contains(nix.toString());
    }

    @Test
    void aProgramThatIsNamedWithoutADirectoryIsLookedForOnPath() throws IOException {
        var nix = program("bin/nix-2.8");

        assertThat(InstalledNix.find(
                        NixVersion.CURRENT,
                        Map.of("FLAKEGEN_NIX", "nix-2.8", "PATH", "/nowhere:" + directory + "/bin")))
                .contains(nix.toString());
    }

    @Test
    void theOldestNixIsNotTakenForTheCurrentOne() throws IOException {
        var nix = program("home/.cache/flakegen/nix-oldest/bin/nix");
        var environment = Map.of("HOME", directory.resolve("home").toString());

        assertThat(InstalledNix.find(NixVersion.OLDEST, environment)).contains(nix.toString());
        assertThat(InstalledNix.find(NixVersion.CURRENT, environment)).isEmpty();
    }

    @Test
    void theReasonSaysWhichNixIsMissing() {
        var result = NixCondition.evaluate(NixVersion.OLDEST, Map.of("HOME", directory.toString()));

        assertThat(result.getReason().orElseThrow()).contains("Nix 2.8", "bookworm", "FLAKEGEN_OLDEST_NIX");
    }

    private Path program(String path) throws IOException {
        var program = directory.resolve(path);
        Files.createDirectories(program.getParent());
        return Files.createFile(
                program, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
    }
}
