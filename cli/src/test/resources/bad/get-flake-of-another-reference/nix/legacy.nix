rev: {
  allowed = builtins.getFlake "github:example/legacy/44a91898084f46797b5fac650c7e8c9ac38c43d4";
  unpinned = builtins.getFlake "github:example/legacy";
  branch = builtins.getFlake "git+https://example.org/legacy?ref=main";
  pinnedToAnother = builtins.getFlake "github:example/legacy/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
  notWrittenOut = builtins.getFlake "github:example/legacy/${rev}";
  passedOn = map builtins.getFlake [ "github:example/legacy/44a91898084f46797b5fac650c7e8c9ac38c43d4" ];
  computed = builtins.${rev};
  whole = { inherit builtins; };
}
