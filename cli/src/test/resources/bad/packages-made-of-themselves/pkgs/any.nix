{ stdenv, ... }@args: args.any
