import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;
import dev.flakegen.dsl.NixSystem;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.name("demo").systems(NixSystem.of("x86-64-linux"), NixSystem.of("arm64-darwin"));
        flake.pkgs(flake.input("nixpkgs", github("NixOS", "nixpkgs")));

        flake.systems(NixSystem.of("aarch64-linus"), NixSystem.of("sparc-solaris"));
        flake.systems(NixSystem.custom("sparc-bsd"), NixSystem.custom("sparc/bsd"));
        flake.devShell("default").on(NixSystem.of("x86_64_linux"));
        flake.check("all").script("true").on(X86_64_LINUX, AARCH64_LINUX, AARCH64_DARWIN, NixSystem.of("sparc-bsd"));
        flake.output("systems", list(NixSystem.of("riscv-linux"), X86_64_LINUX));
    }
}
