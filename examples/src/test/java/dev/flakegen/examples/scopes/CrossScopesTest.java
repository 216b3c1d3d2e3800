package dev.flakegen.examples.scopes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In a cross build, packages take what they run from the platform that builds, and what they link from the other. */
class CrossScopesTest extends GoldenScopesTest {
    private static final String INPUTS = """
            let
              inherit (pkgs.pkgsCross) riscv64;
              systems = package: {
                build = map (input: input.platform) package.nativeBuildInputs;
                host = map (input: input.platform) package.buildInputs;
              };
            in
            systems (%s)""";

    private static final String RIGHT = "{\"build\":[\"x86_64-linux\"],\"host\":[\"riscv64-linux\"]}";

    @ParameterizedTest
    @ValueSource(strings = {"agents.app", "vimPlugins.plugin", "\"my.agents\".app", "writer"})
    void aPackageTakesWhatItRunsFromThePlatformThatBuilds(String pkg) throws IOException {
        assertThat(ofPkgs(INPUTS.formatted("riscv64." + pkg))).isEqualTo(RIGHT);
    }

    @Test
    void aNewScopeThatIsExtendedDoesToo() throws IOException {
        assertThat(ofPkgs(INPUTS.formatted("(riscv64.agents.overrideScope (_: prev: { text = prev.app; })).text")))
                .isEqualTo(RIGHT);
    }

    @Test
    void anOlderNixpkgsHasTheNewScopeTooThoughNotSpliced() throws IOException {
        assertThat(nix.eval("""
                        flake:
                        let
                          old = removeAttrs flake.legacyPackages.x86_64-linux [
                            "makeScopeWithSplicing'"
                            "scopes-overlay"
                          ];
                        in
                        (flake.overlays.default old old).agents.tool.says
                        """).getAsString()).isEqualTo("tool");
    }
}
