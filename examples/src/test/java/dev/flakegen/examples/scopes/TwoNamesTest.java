package dev.flakegen.examples.scopes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** A set of nixpkgs that has two names is extended under each of them apart. */
class TwoNamesTest extends GoldenScopesTest {
    @Test
    void eachNameHasItsOwnPackage() throws IOException {
        assertThat(ofPkgs("map (set: set.greeting.says) [ pkgs.luaPackages pkgs.lua52Packages ]"))
                .isEqualTo("[\"lua\",\"lua 5.2\"]");
    }

    @Test
    void aCompilersOwnSetIsAsItWas() throws IOException {
        assertThat(ofPkgs("map (set: set ? greeting) [ pkgs.haskellPackages pkgs.haskell.packages.ghc98 ]"))
                .isEqualTo("[true,false]");
    }
}
