{ hello, a }:
# both of them
{ inherit hello a; }
