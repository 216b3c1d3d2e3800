{ stdenv }: stdenv
