pkgs: pkgs.hello
