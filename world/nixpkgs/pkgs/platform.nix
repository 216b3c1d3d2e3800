# Stands in for what nixpkgs' package set says about itself: platforms, stdenv, and how to extend it.
{
  lib,
  config,
  again,
  buildPlatform,
  hostPlatform,
  overlays,
  ...
}:
final: _:
let
  isNative = lib.systems.equals hostPlatform buildPlatform;
  stdenvWith =
    hasCC:
    import ./stdenv {
      inherit
        lib
        config
        buildPlatform
        hostPlatform
        hasCC
        ;
    };
  splicePackages = import ./splice.nix { inherit lib isNative; };
  spliced =
    splicePackages {
      pkgsBuildHost = final.buildPackages;
      pkgsHostTarget = final;
    }
    // {
      # Whole sets, and what is of no platform.
      inherit (final)
        lib
        config
        stdenv
        stdenvNoCC
        pkgs
        buildPackages
        targetPackages
        pkgsBuildBuild
        pkgsBuildHost
        pkgsBuildTarget
        pkgsHostHost
        pkgsHostTarget
        pkgsTargetTarget
        pkgsCross
        pkgsStatic
        ;
    };
in
{
  _type = "pkgs";
  inherit lib config overlays;
  path = ../.;
  pkgs = final;

  stdenv = stdenvWith true;
  stdenvNoCC = stdenvWith false;
  inherit (hostPlatform) system;

  # The set whose programs run where packages are built.
  buildPackages = if isNative then final else again { crossSystem = null; };
  targetPackages = final;
  pkgsBuildBuild = final.buildPackages;
  pkgsBuildHost = final.buildPackages;
  pkgsBuildTarget = final.buildPackages;
  pkgsHostHost = final;
  pkgsHostTarget = final;
  pkgsTargetTarget = final.targetPackages;
  pkgsCross = builtins.mapAttrs (_: crossSystem: again { inherit crossSystem; }) lib.systems.examples;
  pkgsStatic = again {
    crossSystem = {
      inherit (hostPlatform) system;
      isStatic = true;
    };
  };

  inherit splicePackages;
  newScope = extra: lib.callPackageWith (spliced // extra);
  callPackage = final.newScope { };
  callPackages = lib.callPackagesWith spliced;
  makeScopeWithSplicing' = lib.makeScopeWithSplicing' {
    inherit splicePackages;
    inherit (final) newScope;
  };

  extend = overlay: final.appendOverlays [ overlay ];
  appendOverlays = more: if more == [ ] then final else again { overlays = overlays ++ more; };
}
