{ stdenv, hello }: hello
