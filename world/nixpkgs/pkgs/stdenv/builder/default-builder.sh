# Stands in for nixpkgs' default builder.
source "$stdenv/setup"
genericBuild
