{
  own =
    filter (entry: entry.source.kind == "own")
      (fromJSON (builtins.unsafeDiscardStringContext (readFile listing))).entries;
  parentheses = lib.filter (
    request: (!(packages.dependencies."${request.name}".bundled or false))
  ) packages.exact or { };
  function = lib.filter (
    name: !lib.elem name cyclicDependencies."${pname}"."${version}" or [ ]
  ) graph."${pname}"."${version}" or [ ];
  text = lib.concatMapStringsSep separator (
    name: "${name} ${toString value.${name}}"
  ) "a text that is not absorbed at all";
  sets = makeSomething { name = "one"; } (import ./a/rather/long/path/to/a/file.nix {
    inherit lib pkgs config;
  }) { b = 1; };
  middle = makeSomething firstArgument {
    inherit lib pkgs config;
    name = "two";
  } thirdArgument fourthArgument;
  lists =
    f
      [
        (if a then b else c)
        (if d then e else g)
      ]
      [ "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb" "cccccccccccccc" ];
  listsFirst =
    f
      [ "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" "bbbbbbbbbbbbbb" ]
      [ "ccccccccccccccccccccccc" "dddddddddddddddddd" ]
      e;
  listsOfSet =
    {
      a = 1;
      b = 2;
    }
      [
        {
          c = 3;
          d = 4;
        }
      ]
      [ "https://example.org" 887 ]
      (
        assert e;
        g
      )
      (h / i);
  short = lib.getAttrs [
    "aaaaaaaaaaaaaaaaa"
    "bbbbbbbbbbbbbbbbbb"
    "cccccccccccccccccc"
    "dddddddddddd"
    "eeeeeee"
  ] attributes;
  deep = f a (f a (f a (f a (f a (f a (f a (f a (f a (f a (f a (f a (f a (f a (
    b
  ) { }) { }) { }) { }) { }) { }) { }) { }) { }) { }) { }) { }) { }) { };
  filled =
    builtins.addDrvOutputDependencies text
    == builtins.addDrvOutputDependencies (builtins.addDrvOutputDependencies str);
  called =
    (lib.makeOverridable (arguments: stdenv.mkDerivation arguments) { inherit pname version; })
    .overrideAttrs
      (old: {
        doCheck = false;
      });
  texts =
    ''
      one
    ''
      ''
        another
      '';
  absorbed = callPackage ./some/path { inherit (config.services.some-service) package settings; } // {
    meta.priority = 5;
  };
  asserted =
    assert lib.assertMsg (lib.all (
      name: lib.hasAttr name packages
    ) required) "some packages that are required are not there";
    true;
}
