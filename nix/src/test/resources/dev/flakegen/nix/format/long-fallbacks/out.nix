{
  parentheses =
    args.cargoTomlContents
      or (if builtins.pathExists cargoToml then builtins.readFile cargoToml else throwMsg);
  short =
    a.b or (
      if builtins.pathExists cargoToml then builtins.readFile cargoToml else throwMsg "some message" x
    );
  set =
    config.services.some-service-with-a-long-name.settings.section or {
      enable = false;
      section.subsection = "none";
    };
  call =
    config.services.some-service-with-a-long-name.settings.section
      or (lib.mkDefault { enable = false; }).content
      x;
  chained =
    platform.vendor.name.of.the.platform or {
      w64 = "pc";
    }
    .${vendor.name} or vendor.name.of.the.vendor.itself.x;
  commented =
    {
      inherit (a) b;
    }
    .foo-bar or ({ } <nixpkgs> # c
      longer_name_of_a_variable
      [ ]
    );
  question =
    builtins.isAttrs value
    && value ? "an attribute with a long name"
    && value ? another.attribute.of.the.value.it.is;
  url =
    45.875
    + "https://example.org/a/rather/long/path/to/a/file/on/a/server" ? "an attribute with a long name"
    || another ? b;
}
