public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.name("demo").systems(X86_64_LINUX);
        var nixpkgs = flake.input("nixpkgs", github("NixOS", "nixpkgs").ref("nixos-unstable"));
        flake.pkgs(nixpkgs).set("config", attrs().set("allowed", List.of("a")));
        NixValue one = nix("1");
        flake.output("one", one);
        flake.lib("hosts", attrs(Map.of("a", 1)));
    }
}
