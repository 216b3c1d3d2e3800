import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.name("demo").systems(X86_64_LINUX);
        flake.pkgs(flake.input("nixpkgs", github("NixOS", "nixpkgs")));

        flake.pkg("path", file("pkgs/greet.nix"));
        flake.pkg("imported", importFile("pkgs/greet"));
        flake.pkg("literal", nix("./pkgs/greet.nix"));
        flake.pkg("text", nix("import ./pkgs/greet.nix"));
        flake.pkg("blank", file("pkgs/a b.nix"));
        flake.pkg("whole", importFile("pkgs/whole.nix"));
        flake.registry().add("added", importFile("pkgs/greet.nix"));
        flake.registry().add("whole-too", file("pkgs/whole.nix"));
        flake.registry().scope("python3Packages").add("scoped", file("pkgs/greet.nix"));
        flake.check("checked", importFile("pkgs/greet.nix"));
        flake.check("used").packages(importFile("pkgs/greet.nix")).script("greet");
        flake.devShell("default").packages(file("pkgs/greet.nix"), nix("pkgs.hello")).inputsFrom(importFile("pkgs/whole.nix"));
        flake.output("formatter.x86_64-linux", importFile("pkgs/greet.nix"));

        // What may be one:
        flake.pkg("called", nix("pkgs.callPackage ./pkgs/greet.nix { }"));
        flake.pkg("applied", importFile("pkgs/whole.nix").apply(nix("pkgs")));
        flake.devShell("more").packages(file("notes.txt"));
    }
}
