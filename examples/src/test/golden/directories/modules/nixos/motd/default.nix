{ lib, config, ... }:
{
  options.demo.motd = lib.mkOption {
    type = lib.types.str;
    default = "welcome";
  };
  config.environment.etc.motd.text = config.demo.motd;
}
