# Takes in nixpkgs' own package of the name.
{ runCommand, cmdliner }: runCommand "cmdliner-patched" { upstream = cmdliner; } "cp -r $upstream $out"
