{ runCommand }: runCommand "hello" { } "touch $out"
