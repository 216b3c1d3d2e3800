{ runCommand }:
runCommand "parts-hello-0.1.0" { } ''
  mkdir -p $out/bin
  printf '#!/bin/sh\necho Hello from parts\n' > $out/bin/parts-hello
  chmod +x $out/bin/parts-hello
''
