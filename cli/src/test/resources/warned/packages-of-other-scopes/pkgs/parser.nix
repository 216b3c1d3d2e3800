{ mkDerivation, base }:
mkDerivation { }
