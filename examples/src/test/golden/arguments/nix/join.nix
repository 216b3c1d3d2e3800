separator: words: builtins.concatStringsSep separator words
