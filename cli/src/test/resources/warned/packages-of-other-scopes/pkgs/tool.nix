{ melpaBuild }:
melpaBuild { }
