pkgs: {
  tested = pkgs.hello;
}
