old: { }
