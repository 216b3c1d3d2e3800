import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.name("demo").systems(X86_64_LINX);

        flake.descripton("misspelt");
        flake.input("nixpkgs", gitHub("NixOS", "nixpkgs"));
        flake.registry().callPakage("hello", "pkgs/hello").replace();
        flake.devShell("default").shellhook("true");
        flake.output("a", attrs().Set("b", 1));
        Hosts.attr();
        }

        static final class Hosts {
            static void alpha() {}
    }
}
