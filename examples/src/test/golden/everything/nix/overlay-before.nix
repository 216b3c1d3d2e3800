{ word, flake }: final: prev: { before = "${word} ${baseNameOf (toString flake.outPath)}"; }
