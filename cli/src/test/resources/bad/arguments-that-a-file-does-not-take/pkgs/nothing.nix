{ }: derivation { }
