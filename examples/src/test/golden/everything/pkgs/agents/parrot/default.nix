{ lib, writeShellScriptBin, says ? "nothing" }:
writeShellScriptBin "parrot" "printf '%s\\n' ${lib.escapeShellArg says}"
