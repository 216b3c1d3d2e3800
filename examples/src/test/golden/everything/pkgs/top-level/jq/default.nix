# Wraps nixpkgs' own.
{ runCommand, jq }:
runCommand "jq-wrapped" { upstream = jq; meta.mainProgram = "jq"; } ''
  mkdir -p $out/bin
  printf '#!/bin/sh\nexec %s/bin/jq "$@"\n' $upstream > $out/bin/jq
  chmod +x $out/bin/jq
''
