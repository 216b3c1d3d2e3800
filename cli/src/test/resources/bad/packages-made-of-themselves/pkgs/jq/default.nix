# Upstream's, with colours.
{
  lib,
  jq,
}:
jq.overrideAttrs (old: { colours = lib.id true; })
