# Stands in for nixpkgs' check-meta: a package that the configuration does not allow is not evaluated.
{
  lib,
  config,
  hostPlatform,
}:
{
  name,
  attrs,
  position,
}:
let
  given = attrs.meta or { };
  licenses = lib.toList (given.license or [ ]);
  isUnfree = license: license == "unfree" || !(license.free or true);
  licenseName = license: license.shortName or license.fullName or license;
  self = attrs // {
    inherit name;
    meta = given;
  };

  facts = {
    unfree = lib.any isUnfree licenses;
    broken = given.broken or false;
    unsupported = !lib.availableOn hostPlatform { meta = given; };
    insecure = given.knownVulnerabilities or [ ] != [ ];
  };

  # Each reason to refuse: whether it holds, what to say, and which setting allows it.
  reasons = [
    {
      holds = facts.unfree && !(config.allowUnfree || config.allowUnfreePredicate self);
      what = "has an unfree license (‘${lib.concatMapStringsSep "’, ‘" licenseName licenses}’)";
      setting = "allowUnfree";
    }
    {
      holds = facts.broken && !config.allowBroken;
      what = "is marked as broken";
      setting = "allowBroken";
    }
    {
      holds = facts.unsupported && !config.allowUnsupportedSystem;
      what = "is not available on the requested hostPlatform ‘${hostPlatform.system}’";
      setting = "allowUnsupportedSystem";
    }
    {
      holds = facts.insecure && !lib.elem name config.permittedInsecurePackages;
      what = "is marked as insecure (${lib.concatStringsSep "; " (given.knownVulnerabilities or [ ])})";
      setting = "permittedInsecurePackages";
    }
  ];
  holding = lib.filter (reason: reason.holds) reasons;
  reason = lib.head holding;
in
{
  valid =
    holding == [ ]
    || throw "Package ‘${name}’${
      lib.optionalString (position != null) " in ${position}"
    } ${reason.what}, refusing to evaluate. Allow it with `config.${reason.setting}` of nixpkgs.";

  meta =
    facts
    // {
      inherit name;
      available = holding == [ ];
      outputsToInstall = [ (lib.head (attrs.outputs or [ "out" ])) ];
      ${if position == null then null else "position"} = position;
    }
    // given;
}
