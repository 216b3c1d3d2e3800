# [=name]

A registry of Nix packages and modules. `Flake.java` says what is in it; flakegen writes `flake.nix`, the overlay, `lib.mkPkgs`
and the checks from it.

    flakegen generate   # after a change of Flake.java
    flakegen show       # what the flake exports, and which line says so
    nix flake check

Packages are in `pkgs/top-level` and `pkgs/python-modules`, modules in `modules`.
