{ a = "grösse"; }
