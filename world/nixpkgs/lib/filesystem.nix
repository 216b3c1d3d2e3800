# Stands in for lib.filesystem: reading directories while evaluating.
{ lib }:
rec {
  pathType = path: (builtins.readDir (dirOf path)).${baseNameOf path};
  pathIsDirectory = path: builtins.pathExists path && pathType path == "directory";
  pathIsRegularFile = path: builtins.pathExists path && pathType path == "regular";

  listFilesRecursive =
    directory:
    lib.concatLists (
      lib.mapAttrsToList (
        name: type:
        if type == "directory" then
          listFilesRecursive (directory + "/${name}")
        else
          [ (directory + "/${name}") ]
      ) (builtins.readDir directory)
    );

  # A directory with a package.nix is a package, any other a set of what is below it.
  packagesFromDirectoryRecursive =
    {
      callPackage,
      directory,
      ...
    }:
    let
      entry =
        name: type:
        let
          path = directory + "/${name}";
        in
        if type == "directory" then
          lib.nameValuePair name (packagesFromDirectoryRecursive {
            inherit callPackage;
            directory = path;
          })
        else if lib.hasSuffix ".nix" name then
          lib.nameValuePair (lib.removeSuffix ".nix" name) (callPackage path { })
        else
          null;
    in
    if builtins.pathExists (directory + "/package.nix") then
      callPackage (directory + "/package.nix") { }
    else
      builtins.listToAttrs (lib.remove null (lib.mapAttrsToList entry (builtins.readDir directory)));
}
