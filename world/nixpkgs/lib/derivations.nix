# Stands in for lib.derivations and lib.sources' simplest parts.
{ lib }:
let
  filtered =
    filter: src:
    builtins.path {
      inherit filter;
      name = "source";
      path = src;
    };
in
{
  optionalDrvAttr = condition: value: if condition then value else null;
  lazyDerivation = { derivation, ... }: derivation;

  cleanSource = filtered (
    name: type:
    !(
      (
        type == "directory"
        && lib.elem (baseNameOf name) [
          ".git"
          ".svn"
          ".hg"
        ]
      )
      || lib.hasSuffix "~" (baseNameOf name)
      || (type == "symlink" && lib.hasPrefix "result" (baseNameOf name))
    )
  );
  cleanSourceWith =
    {
      src,
      filter ? _: _: true,
      name ? "source",
    }:
    builtins.path {
      inherit filter name;
      path = src;
    };
  sourceByRegex =
    src: regexes:
    filtered (
      path: _:
      lib.any (regex: builtins.match regex (lib.removePrefix "${toString src}/" path) != null) regexes
    ) src;
}
