# Nix keeps every byte of a file: a checkout with CRLF is another flake.
* text=auto eol=lf
