{ runCommand, parrot, soloist ? null, lead, words }:
assert lead == parrot;
runCommand "choir" { inherit lead words; alone = soloist; } "$lead/bin/parrot > $out"
