{
a1 = f [ a.b c ] x; a2 = f [ {} c ] x; a4 = f [ [ 1 ] c ] x; a6 = f [ 1 2 3 4 ] x; a8 = f [ 1 2 3 4 5 6 ] x; a9 = f [ (a b c) 2 ] x; a10 = f [ (a: b) 2 ] x;
a14 = f [ a.b or c d ] x; a16 = f [ 1 2 ] x [ 3 4 ]; a17 = f [ 1 2 ] { a = 1; }; a19 = f [ 1 ] [ 2 3 ]; a21 = f [ 1 2 3 4 5 6 7 ] [ 8 9 ]; a23 = f [ ] [ 1 2 ];
a25 = f x [ 1 2 ] y [ 3 4 ] z; a26 = f [ ''a'' "b" ] x; a27 = f [ (x { y = 1; }) 2 ] x; a30 = (f [ 1 2 ] x).y;
a31 = f [ "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" "bbbbbbbbbbbbbbbbbbbbbbbbbbbbb" ] x;
a32 = f [ 1 2 ] (x: { a = 1; b = 2; }); a33 = f x [ 1 2 ] (g { a = 1; b = 2; });
a35 = f aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb cccccccccccccccccccccccccccc;
a36 = f aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb;
a44 = import ./aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb { };
b1 = f (if a then b else { c = 1; d = 2; }); b2 = f x (a: b: { c = 1; d = 2; }); b3 = f (a: { c = 1; d = 2; }) x; b4 = f (a: [ 1 2 ]); b5 = f (a: ''
 x
''); b6 = f (g [ 1 2 ]); b7 = f (g x [ 1 2 ]); b8 = f (g { x = 1; y = 2; } x); b9 = f (x.y { a = 1; b = 2; }); b10 = f (({ a = 1; b = 2; })); b11 = f ((g { a = 1; b = 2; }));
b12 = f (a: (g { a = 1; b = 2; })); b13 = f (a: b // { c = 1; d = 2; }); b14 = f ({ a }: b); b15 = f (g.h or { x = 1; y = 2; }); b16 = f (a: let x = 1; in y); b17 = f (a: { b = 1; });
b18 = f { a = 1; b = 2; } { c = 1; d = 2; }; b19 = f { a = 1; b = 2; } c; b20 = f a { b = 1; } { c = 1; d = 2; }; b21 = f ''
 x
'' ''
 y
''; b22 = f (g (h { x = 1; y = 2; })); b23 = replaceStrings [ "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" "bbbbbbbbbbbbbb" ] [ "ccccccccccccccccccccccc" "dddddddddddddddddd" ];
b24 = assertMsg (a b c) "each element in ${name} must be one of ${lib.generators.toPretty { } xs}, but is: ${lib.generators.toPretty { } vals}" x;
b25 = f # c1
 a # c2
 b; b26 = x or y; b27 = f x or y;}
