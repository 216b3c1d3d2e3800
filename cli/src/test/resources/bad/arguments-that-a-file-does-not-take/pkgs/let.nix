let version = "1"; in with builtins; assert true; { hello }: hello
