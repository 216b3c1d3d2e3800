import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.name("demo").systems(X86_64_LINUX);
        flake.pkgs(flake.input("nixpkgs", github("NixOS", "nixpkgs")));

        flake.registry().callPackage("hello", "pkgs/Hello");
        flake.registry().callPackage("tool", "Pkgs/tool.nix");
        flake.registry().callPackage("other", "pkgs/other");
        flake.nixosModule("ssh", file("modules/ssh.Nix"));
        flake.template("app", "templates/App");
        flake.lib("f", nix("import ./Pkgs/hello/DEFAULT.nix"));
        flake.policyPinCheck()
                .allow("PKGS/tool.nix", github("NixOS", "nixpkgs").rev("44a91898084f46797b5fac650c7e8c9ac38c43d4"))
                .rationale("Old")
                .reviewCadenceDays(90);
    }
}
