package dev.flakegen.examples.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code lib.mkPkgs}, as somebody calls it who builds on the registry. */
class MkPkgsTest extends RegistryTest {
    private static final String CROSS =
            "(flake.lib.mkPkgs { localSystem = \"x86_64-linux\"; crossSystem = \"aarch64-linux\"; })";

    @Test
    void theCallersOverlayComesLast() throws IOException {
        var pkgs = mkPkgs("overlays = [ (final: prev: { matrixai-public-hello = \"the caller's\"; }) ];");

        assertThat(nix.eval("flake: " + pkgs + ".matrixai-public-hello").getAsString())
                .isEqualTo("the caller's");
    }

    @Test
    void theCallersOverlaySeesThePackagesOfTheRegistry() throws IOException {
        var pkgs = mkPkgs("overlays = [ (final: prev: { seen = prev.matrixai-public-hello.name; }) ];");

        assertThat(nix.eval("flake: " + pkgs + ".seen").getAsString()).isEqualTo("matrixai-public-hello-0.1.0");
    }

    @Test
    void whatTheCallerReplacesIsReplacedForThePackagesOfTheRegistryToo() throws IOException {
        var pkgs = mkPkgs("overlays = [ (final: prev: { runCommand = name: _: _: { ran = name; }; }) ];");

        assertThat(nix.eval("flake: " + pkgs + ".matrixai-public-hello.ran").getAsString())
                .isEqualTo("matrixai-public-hello-0.1.0");
    }

    @Test
    void aCrossPackageSetIsMadeForTheOtherSystem() throws IOException {
        var systems = "map (platform: platform.system) [ pkgs.stdenv.buildPlatform pkgs.stdenv.hostPlatform ]";

        assertThat(nix.eval("flake: let pkgs = " + CROSS + "; in " + systems).toString())
                .isEqualTo("[\"x86_64-linux\",\"aarch64-linux\"]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "matrixai-public-hello",
                "python313Packages.matrixai-public-pyhello",
                "buildPackages.matrixai-public-hello"
            })
    void aCrossPackageSetHasThePackagesOfTheRegistry(String name) throws IOException {
        assertThat(nix.eval("flake: " + CROSS + "." + name + ".drvPath").getAsString())
                .endsWith(".drv");
    }

    @Test
    void unfreePackagesAreRefusedUnlessTheCallerAllowsThem() throws IOException {
        assertThat(nix.failEval("flake: " + mkPkgs("") + ".unfree-hello.drvPath"))
                .contains("unfree-hello", "unfree", "refusing to evaluate");
    }

    @Test
    void unfreePackagesAreThereIfTheCallerAllowsThem() throws IOException {
        assertThat(nix.eval("flake: " + mkPkgs("config.allowUnfree = true;") + ".unfree-hello.name")
                        .getAsString())
                .startsWith("unfree-hello");
    }

    @Test
    void theFlakesOwnPackageSetAllowsUnfreePackages() throws IOException {
        assertThat(nix.build(".#legacyPackages.x86_64-linux.unfree-hello")).exists();
    }

    @Test
    void whatTheCallerConfiguresIsAllThatIsConfigured() throws IOException {
        var config = mkPkgs("config.mine = 1;") + ".config";

        assertThat(nix.eval("flake: let config = " + config + "; in [ config.mine config.allowUnfree ]")
                        .toString())
                .isEqualTo("[1,false]");
    }

    private static String mkPkgs(String arguments) {
        return "(flake.lib.mkPkgs { system = \"x86_64-linux\"; " + arguments + " })";
    }
}
