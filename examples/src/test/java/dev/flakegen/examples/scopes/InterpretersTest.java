package dev.flakegen.examples.scopes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is described for one interpreter of Python is in the packages of that one, however they are reached. */
class InterpretersTest extends GoldenScopesTest {
    @ParameterizedTest
    @CsvSource({
        "python312Packages, 3.12",
        "python312.pkgs, 3.12",
        "python3Packages, 3.12",
        "pythonPackages, 3.12",
        "python313Packages, 3.13",
        "python313.pkgs, 3.13",
        "pypy310Packages, pypy",
        "pypy3Packages, pypy"
    })
    void aPackageOfOneNameIsEachInterpretersOwn(String set, String says) throws IOException {
        assertThat(ofPkgs("pkgs." + set + ".speaker.says")).isEqualTo('"' + says + '"');
    }

    @Test
    void aPackageForOneInterpreterIsInNoOther() throws IOException {
        assertThat(sets("old-only")).isEqualTo("[\"python312\"]");
    }

    @Test
    void anInterpreterOfTheSameVersionIsAnother() throws IOException {
        assertThat(ofPkgs("pkgs.python3Minimal.pythonVersion == pkgs.python312.pythonVersion"))
                .isEqualTo("true");
        assertThat(sets("speaker")).isEqualTo("[\"pypy310\",\"python312\",\"python313\"]");
    }

    @Test
    void aPackageForAllIsInEach() throws IOException {
        assertThat(sets("shared")).isEqualTo("[\"pypy310\",\"python312\",\"python313\",\"python3Minimal\"]");
        assertThat(ofPkgs("map (python: python.requests.patched) [ pkgs.python312Packages pkgs.pypy310Packages ]"))
                .isEqualTo("[\"python3.12-requests-2.32.0\",\"pypy3.10-requests-2.32.0\"]");
    }

    @Test
    void aPackageTakesTheOneForAllThatIsOfItsInterpreter() throws IOException {
        assertThat(ofPkgs("map (need: need.name) pkgs.python313Packages.speaker.dependencies"))
                .isEqualTo("[\"python3.13-module-1\"]");
    }

    @Test
    void anInterpreterThatItsUserOverridesKeepsItsPackages() throws IOException {
        assertThat(ofPkgs("""
                        (pkgs.python312.override {
                          packageOverrides = _: prev: { mine = prev.old-only.says; };
                        }).pkgs.mine""")).isEqualTo("\"old\"");
    }

    @Test
    void anInterpreterWithPackagesTakesThemIn() throws IOException {
        var derivation = nix.eval(
                "flake: (flake.legacyPackages.x86_64-linux.python313.withPackages (ps: [ ps.speaker ])).drvPath");

        assertThat(derivation.getAsString()).endsWith("-env.drv");
    }

    @Test
    void aPackageForOneInterpreterCanBeForOneSystem() throws IOException {
        var there = "flake: map (system: map (set: flake.legacyPackages.${system}.${set} ? arm-only)"
                + " [ \"python312Packages\" \"python313Packages\" ]) [ \"x86_64-linux\" \"aarch64-linux\" ]";

        assertThat(nix.eval(there).toString()).isEqualTo("[[false,false],[false,true]]");
    }

    @Test
    void theContractHolds() throws IOException {
        nix.build(".#checks.x86_64-linux.contract-packages");
    }

    private String sets(String pkg) throws IOException {
        return ofPkgs("builtins.filter (name: pkgs.${name}.pkgs ? " + pkg + ")"
                + " [ \"pypy310\" \"python312\" \"python313\" \"python3Minimal\" ]");
    }
}
