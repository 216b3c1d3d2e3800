let
  a = 1;
in
{ jq }:
let
  b = a;
in
jq.overrideAttrs { inherit b; }
