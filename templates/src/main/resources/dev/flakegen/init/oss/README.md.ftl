# [=name]

`Flake.java` describes the flake; flakegen writes `flake.nix` from it.

    flakegen generate   # after a change of Flake.java
    nix develop         # the dev shell
    nix flake check
