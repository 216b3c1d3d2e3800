{ writeShellScriptBin }:
writeShellScriptBin "harbour-hello" "echo 'Hello from harbour'"
