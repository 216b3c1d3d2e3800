# A package, as nixpkgs has them: callPackage fills in the arguments by their names.
{ writeShellApplication }:
writeShellApplication {
  name = "harbour";
  runtimeInputs = [ ]; # the packages whose programs it calls
  text = "echo 'Hello from harbour'";
}
