# The modules that every system has.
[
  ./nixpkgs.nix
  ./assertions.nix
  ./environment.nix
  ./etc.nix
  ./boot.nix
  ./networking.nix
  ./users.nix
  ./systemd.nix
  ./services.nix
  ./programs.nix
  ./toplevel.nix
]
