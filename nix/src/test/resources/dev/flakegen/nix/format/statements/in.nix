let a = 1; inherit (x) b c; in [ (if a then b else c) (if a then b else if c then d else e) (with a; b) (with a; { b = 1; }) (with a; with b; [ c ]) (assert a; b) (let in a) (let a = 1;

in

 a)
(if a # c1
then b # c2
else c # c3
) (if a then # c1
 b
else # c2
 c) (let # c1
 a = 1; # c2
 # c3
in # c4
 a) (with a; # c
b) (assert a; # c
b) (if f { x = 1; y = 2; } then b else c) (assert f { x = 1; y = 2; }; b) (assert assertMsg (a b) "each element in ${name} must be one of aaaaaaaaaaaaaaaaaaaaaaaa aaaaaaaaaaaaaa aaaaaaaaaaaaaaaaaaaaa"; a)
(if aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa then bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb else c)
(assert a == { x = 1; y = 2; }; b) (let a = 1; in { b = 1; }) (let a = 1; in with b; { c = 1; }) ]
