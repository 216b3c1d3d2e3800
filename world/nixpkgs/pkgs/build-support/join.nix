# Stands in for nixpkgs' symlinkJoin, buildEnv and linkFarm: several packages as one.
{ lib, pkgs }:
let
  withoutJoin =
    args:
    removeAttrs args [
      "name"
      "paths"
      "postBuild"
      "pathsToLink"
      "ignoreCollisions"
    ];
in
{
  # Later paths lose to earlier ones.
  symlinkJoin =
    args@{
      paths,
      name ? "${args.pname}-${args.version}",
      postBuild ? "",
      ...
    }:
    pkgs.runCommand name (withoutJoin args // { inherit paths; }) ''
      mkdir -p $out
      for path in $paths; do
        if [ -d $path ]; then cp -rsfn --no-preserve=mode $path/. $out/; fi
      done
      ${postBuild}
    '';

  # Two packages with one file are an error, unless ignoreCollisions says otherwise.
  buildEnv =
    args@{
      name,
      paths,
      pathsToLink ? [ "/" ],
      ignoreCollisions ? false,
      postBuild ? "",
      ...
    }:
    pkgs.runCommand name
      (
        withoutJoin args
        // {
          inherit paths pathsToLink ignoreCollisions;
        }
      )
      ''
        mkdir -p $out
        for path in $paths; do
          for part in $pathsToLink; do
            if [ ! -d $path$part ]; then continue; fi
            while read -r file; do
              target=$out$part/$file
              if [ -e "$target" ] && ! cmp -s "$target" "$path$part/$file" && [ -z "$ignoreCollisions" ]; then
                echo "error: two given paths contain a conflicting subpath: $path$part/$file and $(readlink "$target")" >&2
                exit 1
              fi
              mkdir -p "$(dirname "$target")"
              if [ ! -e "$target" ]; then ln -s "$path$part/$file" "$target"; fi
            done < <(cd $path$part && find -L . -type f -printf '%P\n')
          done
        done
        ${postBuild}
      '';

  linkFarm =
    name: entries:
    let
      list =
        if lib.isAttrs entries then
          lib.mapAttrsToList (name: path: { inherit name path; }) entries
        else
          entries;
    in
    pkgs.runCommandLocal name { } (
      "mkdir -p $out\n"
      + lib.concatMapStrings (entry: ''
        mkdir -p "$out/$(dirname ${lib.escapeShellArg entry.name})"
        ln -s ${entry.path} $out/${lib.escapeShellArg entry.name}
      '') list
    );
  linkFarmFromDrvs =
    name: drvs:
    pkgs.linkFarm name (
      map (drv: {
        inherit (drv) name;
        path = drv;
      }) drvs
    );
}
