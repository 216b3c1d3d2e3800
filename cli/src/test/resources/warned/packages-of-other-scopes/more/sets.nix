{ buildDunePackage }:
buildDunePackage { }
