package dev.flakegen.examples.registry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flakegen.examples.Consumer;
import dev.flakegen.examples.Example;
import dev.flakegen.examples.Project;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** {@code overlays.default}, applied more than once. */
class OverlayTest extends RegistryTest {
    private static final String WARNING =
            "warning: two versions of nixpkgs-matrixai are applied; make one input follow the other";

    /** Of a package set: how often the overlay had effect, and a package that its other version adds. */
    private static final String EFFECTS =
            "[ (builtins.length pkgs.pythonPackagesExtensions) (pkgs.matrixai-public-bye.name or null) ]";

    @Test
    void appliedTwiceItHasEffectOnce() throws IOException {
        assertThat(consumer(registry).eval(twice(EFFECTS)).toString()).isEqualTo("[1,null]");
    }

    @Test
    void appliedTwiceItGivesTheSamePackages() throws IOException {
        assertThat(consumer(registry).eval(twice("pkgs.matrixai-public-hello.drvPath")))
                .isEqualTo(nix.eval("flake: flake.packages.x86_64-linux.matrixai-public-hello.drvPath"));
    }

    @Test
    void appliedTwiceItGivesNoWarning() throws IOException {
        var result = consumer(registry).run(twice(EFFECTS));

        assertThat(result.status()).as("%s", result).isZero();
        assertThat(result.err()).doesNotContain(WARNING);
    }

    @Test
    void theCallerOfMkPkgsMayApplyItAgain() throws IOException {
        var again = "overlays = [ flake.overlays.default ];";

        assertThat(nix.eval("""
                                flake:
                                builtins.length (flake.lib.mkPkgs {
                                  system = "x86_64-linux";
                                  %s
                                }).pythonPackagesExtensions
                                """.formatted(again)).getAsInt()).isEqualTo(1);
    }

    @Test
    void twoVersionsOfTheFlakeBothApply() throws IOException {
        assertThat(consumer(otherVersion()).eval(both(EFFECTS)).toString())
                .isEqualTo("[2,\"matrixai-public-bye-0.1.0\"]");
    }

    @Test
    void twoVersionsOfTheFlakeKeepThePackagesOfBoth() throws IOException {
        assertThat(consumer(otherVersion())
                        .eval(both("pkgs.matrixai-public-hello.name"))
                        .getAsString())
                .isEqualTo("matrixai-public-hello-0.1.0");
    }

    @Test
    void twoVersionsOfTheFlakeGiveAWarning() throws IOException {
        assertThat(consumer(otherVersion()).run(both(EFFECTS)).err()).contains(WARNING);
    }

    @Test
    void theSameVersionFromTwoPlacesHasEffectOnce() throws IOException {
        var result = consumer(Project.copy(Example.REGISTRY, scratch.resolve("other")))
                .run(both(EFFECTS));

        assertThat(result.out().strip()).as("%s", result).isEqualTo("[1,null]");
        assertThat(result.err()).doesNotContain(WARNING);
    }

    private Consumer consumer(Project other) {
        return new Consumer(version, scratch.resolve("consumer"), Map.of("one", registry, "two", other));
    }

    private static String twice(String ofPkgs) {
        return applied("inputs.one.overlays.default inputs.one.overlays.default", ofPkgs);
    }

    private static String both(String ofPkgs) {
        return applied("inputs.one.overlays.default inputs.two.overlays.default", ofPkgs);
    }

    private static String applied(String overlays, String ofPkgs) {
        return """
                let
                  pkgs = import inputs.nixpkgs { system = "x86_64-linux"; overlays = [ %s ]; };
                in
                %s""".formatted(overlays, ofPkgs);
    }

    /** A version of the flake with one package more. */
    private Project otherVersion() throws IOException {
        return Project.copy(Example.REGISTRY, scratch.resolve("other"))
                .write(
                        "pkgs/top-level/matrixai-public-bye/default.nix",
                        "{ runCommand }: runCommand \"matrixai-public-bye-0.1.0\" { } \"touch $out\"\n")
                .edit(
                        "Flake.java",
                        "    registry.scope(",
                        "    registry.callPackage(\"matrixai-public-bye\", \"pkgs/top-level/matrixai-public-bye\");\n"
                                + "    registry.scope(")
                .generate();
    }
}
