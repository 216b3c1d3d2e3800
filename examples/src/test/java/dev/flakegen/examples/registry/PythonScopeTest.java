package dev.flakegen.examples.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A package of the scope {@code python3Packages} is there for every interpreter, however it is reached. */
class PythonScopeTest extends RegistryTest {
    private static final String OVERRIDDEN = """
            (flake.legacyPackages.x86_64-linux.python3.override {
              packageOverrides = _: prev: {
                requests = prev.requests.overrideAttrs { name = "requests-of-the-caller"; };
              };
            }).pkgs""";

    @ParameterizedTest
    @CsvSource({"python3Packages, 3.12", "python313Packages, 3.13", "python3.pkgs, 3.12", "python313.pkgs, 3.13"})
    void thePackageIsBuiltForTheInterpreter(String set, String version) throws IOException {
        var built = nix.build(".#legacyPackages.x86_64-linux." + set + ".matrixai-public-pyhello");

        assertThat(built.resolve("lib/python" + version + "/site-packages/matrixai_public_pyhello/__init__.py"))
                .isRegularFile();
    }

    @Test
    void anInterpreterWithPackagesTakesItIn() throws IOException {
        var derivation = nix.eval("""
                flake:
                (flake.legacyPackages.x86_64-linux.python313.withPackages (ps: [ ps.matrixai-public-pyhello ])).drvPath""");
        var python = nix.realise(derivation.getAsString());

        assertThat(python.resolve("lib/python3.13/site-packages/matrixai_public_pyhello/__init__.py"))
                .isRegularFile();
    }

    @Test
    void anInterpreterWithOverridesKeepsIt() throws IOException {
        assertThat(nix.eval("flake: " + OVERRIDDEN + ".matrixai-public-pyhello.name")
                        .getAsString())
                .isEqualTo("python3.12-matrixai-public-pyhello-0.1.0");
    }

    @Test
    void itIsBuiltWithWhatIsOverridden() throws IOException {
        assertThat(nix.eval("flake: map (package: package.name) " + OVERRIDDEN
                                + ".matrixai-public-pyhello.dependencies")
                        .toString())
                .isEqualTo("[\"requests-of-the-caller\"]");
    }

    @Test
    void anOverrideCanReplaceIt() throws IOException {
        var pyhello = """
                flake:
                (flake.legacyPackages.x86_64-linux.python3.override {
                  packageOverrides = _: prev: {
                    matrixai-public-pyhello = "not " + prev.matrixai-public-pyhello.name;
                  };
                }).pkgs.matrixai-public-pyhello""";

        assertThat(nix.eval(pyhello).getAsString()).isEqualTo("not python3.12-matrixai-public-pyhello-0.1.0");
    }
}
