# Stands in for vimPlugins: a set that can be extended, and calls no packages.
{ lib, runCommand }:
lib.makeExtensible (_: {
  fugitive = runCommand "vimplugin-fugitive-3.7" { } ''
    mkdir -p $out/plugin
    echo '" fugitive' > $out/plugin/fugitive.vim
  '';
})
