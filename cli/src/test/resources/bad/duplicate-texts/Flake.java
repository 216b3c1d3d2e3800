import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.name("demo").systems(X86_64_LINUX);
        flake.pkgs(flake.input("nixpkgs", github("NixOS", "nixpkgs")));

        flake.template("app", "app").description("One").description("Two").welcomeText("One").welcomeText("Two");
        flake.policyPinCheck()
                .allow("a.nix", github("NixOS", "nixpkgs").rev("44a91898084f46797b5fac650c7e8c9ac38c43d4"))
                .rationale("Old")
                .reviewCadenceDays(90)
                .rationale("New")
                .reviewCadenceDays(30);
    }
}
