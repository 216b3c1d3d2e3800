{ }: with builtins; getFlake "github:example/legacy"
