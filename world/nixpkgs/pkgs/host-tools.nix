# Stands in for packages of nixpkgs by the host's own programs: a package links those that the host
# has, and makes the others print their name.
{ lib, pkgs }:
let
  tool =
    pname: programs:
    pkgs.stdenvNoCC.mkDerivation {
      inherit pname programs;
      version = "1.0";
      buildCommand = ''
        mkdir -p $out/bin
        for program in $programs; do
          if host=$(PATH=/usr/bin:/bin type -P "$program"); then
            ln -s "$host" $out/bin/$program
          else
            printf '#!/bin/sh\necho %s\n' "$program" > $out/bin/$program
            chmod +x $out/bin/$program
          fi
        done
      '';
      meta = {
        description = "Stands in for ${pname}";
        license = lib.licenses.mit;
        mainProgram = lib.head programs;
        platforms = lib.platforms.all;
      };
    };

  # Packages whose one program has their name.
  plain = [
    "age"
    "alejandra"
    "curl"
    "deadnix"
    "fd"
    "file"
    "fzf"
    "gh"
    "git"
    "go"
    "gopls"
    "jq"
    "just"
    "less"
    "nh"
    "nil"
    "nixd"
    "nixfmt"
    "openssl"
    "patch"
    "perl"
    "prettier"
    "rsync"
    "shellcheck"
    "shfmt"
    "sops"
    "statix"
    "tmux"
    "tree"
    "treefmt"
    "vim"
    "wget"
    "which"
    "zk"
  ];

  named = {
    bash = [
      "bash"
      "sh"
    ];
    diffutils = [
      "diff"
      "cmp"
    ];
    findutils = [
      "find"
      "xargs"
    ];
    gawk = [
      "gawk"
      "awk"
    ];
    gnugrep = [
      "grep"
      "egrep"
      "fgrep"
    ];
    gnumake = [ "make" ];
    gnused = [ "sed" ];
    gnutar = [ "tar" ];
    gzip = [
      "gzip"
      "gunzip"
      "zcat"
    ];
    jdk = [
      "java"
      "javac"
    ];
    maven = [ "mvn" ];
    nix = [
      "nix"
      "nix-build"
      "nix-instantiate"
      "nix-store"
    ];
    nodejs = [
      "node"
      "npm"
    ];
    openssh = [
      "ssh"
      "scp"
      "ssh-keygen"
    ];
    ripgrep = [ "rg" ];
    coreutils =
      lib.splitString " " "cat basename chmod cp cut date dirname echo env expr false head id install"
      ++ lib.splitString " " "ln ls md5sum mkdir mktemp mv nproc od paste printf pwd readlink realpath"
      ++ lib.splitString " " "rm rmdir seq sha256sum sleep sort stat tail tee test timeout touch tr"
      ++ lib.splitString " " "true uname uniq wc yes";
  };
in
lib.genAttrs plain (name: tool name [ name ])
// builtins.mapAttrs tool named
// {
  bashInteractive = pkgs.bash;
  nixfmt-rfc-style = pkgs.nixfmt;
}
