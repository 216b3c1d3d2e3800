package dev.flakegen.examples.scopes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flakegen.examples.Example;
import dev.flakegen.examples.Project;
import dev.flakegen.examples.nix.EachNix;
import dev.flakegen.examples.nix.Nix;
import dev.flakegen.examples.nix.NixVersion;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** Where packages are files alone, the registry is written in a shorter way, and does the same. */
@EachNix
class PythonVersionsTest {
    @Parameter
    private NixVersion version;

    @TempDir
    private Path scratch;

    private Nix nix;

    @BeforeEach
    void copy() throws IOException {
        nix = Project.copy(Example.golden("python-versions"), scratch).nix(version);
    }

    @Test
    void eachInterpreterHasItsOwn() throws IOException {
        assertThat(nix.eval("""
                        flake:
                        map (python: flake.legacyPackages.x86_64-linux.${python}.pkgs.foo.name or python)
                          [ "python312" "python313" "pypy310" "python3Minimal" ]
                        """).toString())
                .isEqualTo("[\"python3.12-old-1\",\"python3.13-new-1\",\"pypy310\",\"python3Minimal\"]");
    }

    @Test
    void theInterpreterThatHasTwoNamesHasItUnderBoth() throws IOException {
        assertThat(nix.build(".#legacyPackages.x86_64-linux.python3Packages.foo")
                        .resolve("says"))
                .hasContent("old");
    }

    @Test
    void theNewScopeAndTheContractBuild() throws IOException {
        assertThat(nix.build(".#legacyPackages.x86_64-linux.agents.bar")).hasContent("bar");
        nix.build(".#checks.x86_64-linux.contract-packages");
    }
}
