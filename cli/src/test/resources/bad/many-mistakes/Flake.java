import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;
import dev.flakegen.dsl.NixSystem;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.name("demo").systems(X86_64_LINUX);

        flake.description("One").description("Two");
        flake.devShell("default").packages("a b").set("packages", list());
        var registry = flake.registry();
        registry.callPackage("hello", "pkgs/hello");
        registry.callPackage("lib", "../lib.nix");
        registry.scope("zigPackages").callPackage("zls", "zls.nix").on(NixSystem.of("zig"));
        Checks.declare(flake);
        flake.check("smoke").script("true");
        flake.input("tools");
    }
}
