# Stands in for emacsPackages: a scope.
{
  lib,
  newScope,
  stdenv,
}:
lib.makeScope newScope (self: {
  trivialBuild =
    args:
    stdenv.mkDerivation (
      {
        installPhase = ''
          mkdir -p $out/share/emacs/site-lisp
          cp *.el $out/share/emacs/site-lisp/
        '';
      }
      // args
      // {
        pname = "emacs-${args.pname}";
      }
    );
  magit = self.callPackage (
    { stdenv }:
    stdenv.mkDerivation {
      pname = "emacs-magit";
      version = "4.3.0";
      buildCommand = ''
        mkdir -p $out/share/emacs/site-lisp
        echo "(provide 'magit)" > $out/share/emacs/site-lisp/magit.el
      '';
    }
  ) { };
})
