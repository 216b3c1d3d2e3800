{ writeShellScriptBin }:
writeShellScriptBin [=hello] [=script]
