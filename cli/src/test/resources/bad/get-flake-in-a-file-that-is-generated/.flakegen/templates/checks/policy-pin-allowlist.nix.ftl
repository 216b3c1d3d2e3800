# Nobody but us.
{
  "flake.nix" = builtins.getFlake "github:example/legacy";
}
