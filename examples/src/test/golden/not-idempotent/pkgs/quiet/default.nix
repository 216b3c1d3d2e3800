{ runCommand, words }: runCommand "quiet" { inherit words; } "touch $out"
