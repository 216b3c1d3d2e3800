# leading comment
{ a = 1; # trailing a
# own line b
b = 2;

# after blank


c = 3; /* block */ d = 4; /* multi
line */ e = 5;
f = # comment
1; g = # comment
{ x = 1; }; h = { # comment
x = 1; }; i = [ # comment
1 ]; j =
# comment
f x; kk.l # comment
= 1; l = [ 1 # one
2 /* two */ 3

# four

4
# end
]; m = /* bash */ ''
 x
''; n = /* bash */ "x"; /** a doc
  comment */ o = 1; p = ( a # c
); q = x.y # c
.z; /* Foo
   bar
     baz */ r = 1;
/*
 * stars
 * in lines
 */ s = 2; /**/ t = 3; #no space
u = 4; #   more space
v = 5;
# last
}
# end
