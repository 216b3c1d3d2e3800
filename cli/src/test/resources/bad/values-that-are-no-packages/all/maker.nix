{ lib }: name: lib.toUpper name
