# Stands in for luaPackages: a scope.
{
  lib,
  newScope,
  runCommand,
}:
lib.makeScope newScope (_: {
  inspect = runCommand "lua5.2-inspect-3.1.3" { } ''
    mkdir -p $out/share/lua/5.2
    touch $out/share/lua/5.2/inspect.lua
  '';
})
