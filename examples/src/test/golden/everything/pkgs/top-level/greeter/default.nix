{
  runCommand,
  greeting,
  times,
  gitignoreSource,
  extra,
}:
runCommand "greeter-1.0"
  {
    inherit greeting times;
    source = gitignoreSource ./words;
    words = extra.words;
    passthru = { inherit greeting; };
    meta.mainProgram = "greeter";
  }
  ''
    mkdir -p $out/bin $out/share
    for _ in $(seq $times); do printf '%s\n' "$greeting"; done > $out/share/greeting
    cp $source $out/share/words
    printf '#!/bin/sh\ncat %s/share/greeting\n' $out > $out/bin/greeter
    chmod +x $out/bin/greeter
  ''
