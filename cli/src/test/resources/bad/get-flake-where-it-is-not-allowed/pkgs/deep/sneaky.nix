# builtins.getFlake in a comment is none
let
  b = builtins;
  inherit (builtins) getFlake map;
  word = "größe of builtins.getFlake"; legacy = b.getFlake "github:example/legacy/44a91898084f46797b5fac650c7e8c9ac38c43d4";
in
{
  quoted = builtins."getFlake" "github:example/legacy";
  through = with builtins; getFlake "github:example/legacy";
  computed = name: builtins.${name};
  passedOn = import ./other.nix builtins;
  global = __getFlake "github:example/legacy";
  absent = builtins ? getFlake;
  another = builtins: builtins.getFlake "github:example/legacy";
}
