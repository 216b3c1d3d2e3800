# Stands in for lib.fixedPoints: sets that refer to themselves, and overlays on them.
rec {
  fix =
    f:
    let
      x = f x;
    in
    x;

  extends =
    overlay: f: final:
    let
      prev = f final;
    in
    prev // overlay final prev;

  composeExtensions =
    f: g: final: prev:
    let
      first = f final prev;
    in
    first // g final (prev // first);

  composeManyExtensions = builtins.foldl' composeExtensions (_: _: { });

  # An overlay from one or from a plain set or a function of prev alone.
  toExtension =
    f:
    if !builtins.isFunction f then
      _: _: f
    else
      final: prev:
      let
        given = f prev;
      in
      if builtins.isFunction given then f final prev else given;

  makeExtensible = makeExtensibleWithCustomName "extend";

  makeExtensibleWithCustomName =
    name: f:
    fix f
    // {
      __unfix__ = f;
      ${name} = overlay: makeExtensibleWithCustomName name (extends overlay f);
    };
}
