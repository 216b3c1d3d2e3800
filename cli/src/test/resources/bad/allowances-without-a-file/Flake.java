import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.name("demo").systems(X86_64_LINUX);
        flake.pkgs(flake.input("nixpkgs", github("NixOS", "nixpkgs")));

        var pinned = github("NixOS", "nixpkgs").rev("44a91898084f46797b5fac650c7e8c9ac38c43d4");
        var policy = flake.policyPinCheck();
        policy.allow("", pinned).rationale("Old").reviewCadenceDays(90);
        policy.allow("nix", pinned).rationale("Old").reviewCadenceDays(90);
        policy.allow("none.nix", pinned).rationale("Old").reviewCadenceDays(90);
    }
}
