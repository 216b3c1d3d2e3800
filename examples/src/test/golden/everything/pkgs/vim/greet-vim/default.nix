# fugitive is in the scope alone, runCommand in the package set.
{ runCommand, fugitive }:
runCommand "vimplugin-greet-vim" { inherit fugitive; } ''
  mkdir -p $out/plugin
  cp $fugitive/plugin/*.vim $out/plugin/
''
