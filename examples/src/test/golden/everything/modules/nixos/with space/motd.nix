{ config, lib, ... }:
{
  options.demo.motd.text = lib.mkOption {
    type = lib.types.str;
    default = "";
  };
  config.environment.etc.motd.text = config.demo.motd.text;
}
