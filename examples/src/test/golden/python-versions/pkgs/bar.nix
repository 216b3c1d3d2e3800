{ runCommand }: runCommand "bar" { } "echo bar > $out"
