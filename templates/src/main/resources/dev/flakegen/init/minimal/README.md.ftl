# [=name]

`Flake.java` describes the flake; flakegen writes `flake.nix` from it. The package is `package.nix`.

    nix run             # the package
    nix develop         # the dev shell
    nix flake check
    flakegen generate   # after a change of Flake.java
