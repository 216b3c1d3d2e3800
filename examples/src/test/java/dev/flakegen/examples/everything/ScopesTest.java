package dev.flakegen.examples.everything;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Packages in scopes of each kind. */
class ScopesTest extends EverythingTest {
    @ParameterizedTest
    @CsvSource({
        "python3Packages.pygreet, lib/python3.12/site-packages/pygreet/__init__.py",
        "python313Packages.pygreet, lib/python3.13/site-packages/pygreet/__init__.py",
        "haskellPackages.hsgreet, bin/hsgreet",
        "emacsPackages.greet-mode, share/emacs/site-lisp/greet-mode.el",
        "ocamlPackages.cmdliner, lib/ocaml/cmdliner/META",
        "vimPlugins.greet-vim, plugin/fugitive.vim",
        "agents.parrot, bin/parrot"
    })
    void aPackageOfTheScopeBuilds(String attribute, String file) throws IOException {
        assertThat(build(attribute).resolve(file)).exists();
    }

    @Test
    void aPackageTakesWhatItNeedsFromItsScope() throws IOException {
        assertThat(build("agents.choir")).content().contains("it's \"fine\"");
    }

    @Test
    void aPackageOfAScopeCanBeOverridden() throws IOException {
        assertThat(ofPkgs(
                        "pkgs: (pkgs.agents.parrot.override { says = \"x\"; }).drvPath == pkgs.agents.parrot.drvPath"))
                .isEqualTo("false");
    }

    @Test
    void aNewScopeCanBeExtendedByItsUsers() throws IOException {
        assertThat(ofPkgs("pkgs: (pkgs.agents.overrideScope (_: prev: { parrot = prev.parrot // { tame = true; }; }))"
                        + ".parrot.tame"))
                .isEqualTo("true");
    }

    @Test
    void theHaskellScopeKeepsItsOwnPackages() throws IOException {
        assertThat(ofPkgs("pkgs: map (dependency: dependency.pname) pkgs.haskellPackages.hsgreet.buildInputs"))
                .isEqualTo("[\"aeson\"]");
    }

    @Test
    void theHaskellScopeKeepsWhatOthersOverrode() throws IOException {
        var overlays = """
                [
                  (_: prev: {
                    haskellPackages = prev.haskellPackages.override { overrides = _: _: { first = "here"; }; };
                  })
                  flake.overlays.default
                ]""";

        assertThat(json("""
                        flake:
                        let
                          haskell = (import flake.custom.nixpkgs { system = "x86_64-linux"; overlays = %s; }).haskellPackages;
                        in
                        [ haskell.first haskell.hsgreet.pname ]
                        """.formatted(overlays))).isEqualTo("[\"here\",\"hsgreet\"]");
    }

    @Test
    void aScopeAndAPackageWhoseNamesNeedQuotesCanBeReached() throws IOException {
        assertThat(build("\"odd scope\".\"a.b\"")).hasContent("dotted");
    }

    @Test
    void aPackageOfAScopeIsOverriddenInEveryInterpreter() throws IOException {
        assertThat(ofPkgs("pkgs: map (python: python.requests.was) [ pkgs.python3Packages pkgs.python313Packages ]"))
                .isEqualTo("[\"python3.12-requests-2.32.0\",\"python3.13-requests-2.32.0\"]");
    }

    @Test
    void aSecondNameIsTheSamePackage() throws IOException {
        assertThat(ofPkgs("pkgs: pkgs.python3Packages.pygreet-too.drvPath == pkgs.python3Packages.pygreet.drvPath"))
                .isEqualTo("true");
    }

    private Path build(String attribute) throws IOException {
        return nix.build(".#legacyPackages.x86_64-linux." + attribute);
    }
}
