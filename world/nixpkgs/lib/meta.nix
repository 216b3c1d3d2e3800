# Stands in for lib.meta: what can be asked about a package.
{ lib }:
rec {
  getExe =
    package:
    getExe' package (
      package.meta.mainProgram
        or (lib.warn "getExe: package ${lib.escapeNixString (package.name or "?")} does not have the meta.mainProgram attribute; its name is taken" (
          lib.getName package
        ))
    );
  getExe' =
    package: program:
    lib.throwIf (lib.hasInfix "/" program)
      "lib.meta.getExe': the second argument \"${program}\" is a nested path, but it should be a name"
      "${lib.getBin package}/bin/${program}";

  # A pattern is the name of a system or a set of what a platform must have.
  platformMatch =
    platform: pattern:
    if builtins.isString pattern then
      platform.system == pattern
    else
      builtins.all (name: platform.${name} or null == pattern.${name}) (builtins.attrNames pattern);
  availableOn =
    platform: package:
    (!(package ? meta.platforms) || builtins.any (platformMatch platform) package.meta.platforms)
    && !(builtins.any (platformMatch platform) (package.meta.badPlatforms or [ ]));

  addMetaAttrs = meta: package: package // { meta = package.meta or { } // meta; };
  setPrio = priority: addMetaAttrs { inherit priority; };
  lowPrio = setPrio 10;
  hiPrio = setPrio (-10);
  licensesSpdx = lib.mapAttrs' (_: license: lib.nameValuePair license.spdxId license) (
    lib.filterAttrs (_: license: license ? spdxId) lib.licenses
  );
}
