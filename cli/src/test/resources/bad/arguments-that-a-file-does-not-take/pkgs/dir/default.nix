{ hello, words }@args: hello
