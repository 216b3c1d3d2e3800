import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.name("demo").systems(X86_64_LINUX);

        flake.output("missing", nix("import ./lib/none.nix { inherit lib; }"));
        flake.output("outside", nix("[ ../secret.nix dir/../../secret.nix ]"));
        flake.output("absolute", nix("[ /etc/passwd /home/${builtins.currentSystem} ~/.bashrc ~/${\"x\"} ]"));
        flake.output("searched", nix("import <nixpkgs> { }"));
        flake.output("directory", nix("import ./directory 1"));
        flake.output("interpolated", nix("name: ./hosts/${name}.nix"));
        flake.output("division", nix("x: x/2"));
    }
}
