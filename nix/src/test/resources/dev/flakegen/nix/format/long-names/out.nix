{
  "quoted" =
    f
      ''
        one
      ''
      ''
        another
      '';
  "2" =
    ''
      one
    ''
      ''
        another
      '';
  a.b.c.d.e = lib.mkIf config.services.some-service-with-a-long-name.enable (
    lib.mkDefault "some value"
  );
  a.b.c.d.f.e = lib.mkOverride 50 {
    value = 1;
    other = 2;
  };
  services.nginx.virtualHosts."${config.services.some-service.hostName}.${config.networking.domain}".locations."/".proxyPass =
    "http://127.0.0.1:${toString port}";
  services.nginx.virtualHosts.${config.services.some-service.hostName}.locations."/".extraConfig =
    "proxy_set_header Host";
  environment.etc."some/rather/long/path/to/a/file/of/the/configuration/of/some-service.conf".source =
    ./some-service.conf;
  environment.etc."some/rather/long/path/to/a/file/of/the/configuration/of/some-service.d/${name}" = {
    source = a;
  };
  ${if condition then "an attribute with a long name" else null}.${lib.toLower "ANOTHER"}.${
    concatStrings [
      "a"
      "b"
    ]
  } =
    { };
  "sections"."lualine_${cfg.breadcrumbs.section.that.is.given.by.the.user.of.this.module.or.not}" = [
    (mkLuaInline ''
      function()
      end
    '')
  ];
  selected =
    config.services.some-service-with-a-long-name.settings.section.subsection.and.more.of.it.${name}.value.x;
  fromSet =
    rust.platform.vendor or {
      "w64" = "pc";
    }
    .${vendor.name} or vendor.name or another.name or a.third.name.value.x;
  fromList =
    [
      1
      2
    ]
    .${"name of an attribute"}.b or { };
  fromCall =
    (normalize project.tool.dependencies or { }).${normalizedName}
      or (normalize project.tool.group.dev.dependencies or { }).${normalizedName} or { };
}
