pkgs: { inherit (pkgs) hello; }
