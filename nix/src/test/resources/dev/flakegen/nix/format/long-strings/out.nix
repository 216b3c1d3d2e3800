{
  first = "name=${name},kind=raw,bus=none,engine=${engine},source=${file},cached=${
    if cached then "yes" else "no"
  },locked=${if locked then "yes" else "no"}";
  second = "name=${name},kind=raw,bus=none,engine=${engine},source=${file},cached=${yes cached},locked=${
    if locked then "yes" else "no"
  }";
  thirty = "${if cached then "ye" else "no"} the interpolation is in the line in any case, as it has thirty characters and no more";
  thirtyOne = "${
    if cached then "yes" else "no"
  } the interpolation is not in the line in any case, as one of its spaces counts twice";
  simple = "${lib.getExe' config.services.some-service-with-a-long-name.package "the-command"} --with ${lib.getExe pkgs.other}";
  called = "some text that is rather long, for a start ${
    lib.concatMapStringsSep ", " toString [
      1
      2
    ]
  } and ${concatStrings (map toString (builtins.attrNames set))}";
  text = ''
    name=${name},kind=raw,bus=none,engine=${engine},source=${file},cached=${
      if cached then "yes" else "no"
    },locked=${if locked then "yes" else "no"}
      ${
        lib.concatMapStringsSep " " (flag: "--flag=${flag}") (
          builtins.attrNames cfg.settings.flags.that.are.set
        )
      } after it
      ${lib.concatMapStringsSep " " (flag: "--flag=${flag}") (
        builtins.attrNames cfg.settings.flags.that.are.set.or.not
      )}
  '';
  lines = "one line of a string, and ${a.b.c}
another ${concatStrings (map toString (builtins.attrNames set))} one, both as wide as they are together ${f x y z}";
  path = ./modules/${concatStrings (map toString (builtins.attrNames set))}/services/${
    if cached then "cached" else "locked"
  }/default.nix;
  compared =
    "${lib.getVersion config.boot.kernelPackages.kernel}" == "a version that is far too long to be one";
}
