package dev.flakegen.examples.registry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flakegen.dsl.Nix;
import dev.flakegen.dsl.NixSystem;
import java.io.IOException;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A flake can be for each system that the DSL has a constant for, and the stand-ins know them all. */
class SystemConstantsTest extends RegistryTest {
    private static final String PACKAGE = "matrixai-public-hello";

    private List<Field> constants;

    @BeforeEach
    void forAll() throws IOException {
        constants = Arrays.stream(Nix.class.getFields())
                .filter(field -> field.getType() == NixSystem.class)
                .toList();
        var names = constants.stream().map(Field::getName).collect(Collectors.joining(", "));
        registry.edit("Flake.java", ".systems(X86_64_LINUX)", ".systems(" + names + ")")
                .generate();
    }

    @Test
    void aPackageIsOfItsSystem() throws IOException, IllegalAccessException {
        var systems =
                nix.eval("flake: builtins.mapAttrs (_: packages: packages." + PACKAGE + ".system) flake.packages");

        assertThat(systems.getAsJsonObject().size()).isEqualTo(constants.size());
        for (var constant : constants) {
            var name = ((NixSystem) constant.get(null)).name();
            assertThat(systems.getAsJsonObject().get(name).getAsString()).isEqualTo(name);
        }
    }

    @Test
    void thePlatformHasTheNameOfTheSystem() throws IOException {
        assertThat(nix.eval("""
                        flake:
                        let
                          name = system: with flake.legacyPackages.${system}.stdenv.hostPlatform; [
                            system
                            (parsed.cpu.name + "-" + parsed.kernel.name)
                          ];
                          wrong = system: name system != [ system system ];
                        in
                        builtins.filter wrong (builtins.attrNames flake.legacyPackages)
                        """).toString()).isEqualTo("[]");
    }

    @Test
    void nixpkgsExposesIt() throws IOException {
        assertThat(nix.eval("""
                        flake:
                        builtins.attrNames (removeAttrs flake.packages flake.lib.lib.systems.flakeExposed)
                        """).toString()).isEqualTo("[]");
    }
}
