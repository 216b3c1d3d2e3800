import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.name("demo").systems(X86_64_LINUX);
        flake.pkgs(flake.input("nixpkgs", github("NixOS", "nixpkgs")));

        var legacy = github("example", "legacy").rev("44a91898084f46797b5fac650c7e8c9ac38c43d4");
        flake.policyPinCheck().allow("nix/legacy.nix", legacy).rationale("Old").reviewCadenceDays(90);
    }
}
