import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.name("demo").systems(X86_64_LINUX);

        flake.systems(x86_64_linux, X86_64_WINDOWS);
        flake.systems(aarch64-linux);
        flake.systems(powerpc64le-linux, arm64-macos, armv6l - linux);
        flake.description(demo);
        flake.pkgs(nixpkgs);
        flake.lib("a", nixpkgs.attr("lib"));
        var inputs = flake.input("tools", github("example", "tools"));
        flake.lib("b", imputs.attr("lib"));
        string text = "a";
        Hosts.all(flake);
    }
}
