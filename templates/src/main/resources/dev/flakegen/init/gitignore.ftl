# What nix build and direnv leave behind.
/result
/result-*
/.direnv/
