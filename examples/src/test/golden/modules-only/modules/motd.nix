{ lib, ... }:
{
  options.demo.motd = lib.mkOption {
    type = lib.types.str;
    default = "";
  };
}
