{
  a = with x;
    # foo
    [ a ];
  passthru = old.passthru // {
    inherit llvm;
  };
  env = old.env // { inherit X; };
  env2 = old.env // { a = X; };
  env3 = old.env // { inherit X; a = 1; };
  b = if x then { env = old.env // { inherit X; }; } else 1;
  b2 = if x then { env = { inherit X; }; } else 1;
  b3 = if x then { env = { a = { inherit X; }; }; } else 1;
  b4 = if x then { inherit X; } else 1;
  b5 = x // y // { inherit X; };
  b6 = x ++ [ a ];
  b7 = x + { inherit a; };
  b8 = x // { inherit (a) b; };
  b9 = x // { };
  c1 = x // (f { inherit a; });
  c2 = x // f { inherit a; };
  c3 = x // rec { inherit a; };
  c4 = x: x // { inherit a; };
  c5 = f (x // { inherit a; });
  c6 = x -> { inherit a; };
  c7 = { inherit a; } // { inherit b; };
  c8 = x // { inherit b; } // y;
  c9 = let in x // { inherit b; };
  d = (x // { inherit b; });
  x3.y = x // { inherit b; };
  x2.${y} = x // { inherit b; };
  preConfigure =
      prevAttrs.preConfigure or ""
      +
      # Update the repo-global .version file.
      # Symlink ./.version points there, but by default only workDir is writable.
      ''
        chmod u+w ./.version
        echo ${finalAttrs.version} > ./.version
      '';
  q = a +
      # foo
      b;
  q1 = a +
      # foo
      f x;
  q2 = a +
      # foo
      (f x);
  q3 = a +
      # foo
      [ 1 2 ];
  q4 = a +
      # foo
      [ 1 2 ] + 
      # bar
      ''
        x
      ''
      ;
  q5 = f (a +
      # foo
      [ 1 2 ] + 
      # bar
      ''
        x
      '')
      ;
  q6 = f (a +
      # foo
      [ 1 2 ]);
  q7 = a + # foo
       [ 1 2 ];
  q8 = a + # foo
       b;
  q9 = a && # foo
       b;
  r1 = a && # foo
       b # foo
       ;
  r2 = a ++ b # foo
       ;
  r4 = a # foo
  ;
  r5 = f a # foo
  ;
  r6 = f (a) # foo
  ;
  r7 = a ++ optional (x y) "--foo" # foo
       ;
  r8 = a ++ optional
        x ++ optional (x y) "--foo" # foo
       ;
  va = { inherit a; } // y;
  vb = { inherit a; } // f x;
  vc = { inherit a; } // { inherit b; } // { inherit c; };
  vd = [ { inherit a; } ] ++ [ b ];
  ve = [ b ] ++ { inherit a; };
  vf = { inherit a; } // (f x);
  vg = { } // { inherit a; };
  vh = { inherit a; } // { };
  vi = { inherit a; } // x // { inherit c; };
  vj = x // y // { inherit c; };
  vk = x // ({ inherit c; });
  vl = ({ inherit c; }) // x;
  vm = ({ inherit c; }) // ({ inherit c; });
  vn = { inherit c; };
  vo = ({ inherit c; });
  vp = f { inherit c; };
  vq = { inherit c; }.c;
  vr = { inherit c; } ? c;
  vs = x: { inherit c; };
  vt = with x; { inherit c; };
  vu = ({ a = c; }) // x;
  vr2 = x // rec { inherit c; };
  vr3 = rec { inherit c; };
  vr4 = rec { inherit c; } // x;
  vr5 = a ++ [ c ];
  vr6 = [ c ] ++ a;
  vr7 = [ c ] ++ [ d ];
  va1 = f a b c # foo
  ;
  va2 = f { a = 1; b = 2; } # foo
  ;
  va3 = f a { a = 1; b = 2; } # foo
  ;
  va4 = f a (x: y) # foo
  ;
  va5 = f (a: { a = 1; b = 2; }) # foo
  ;
  va6 = (f a) # foo
  ;
  va7 = { a = 1; b = 2; } # foo
  ;
  va8 = f ''
   aa
  '' # foo
  ;
  va9 = f.a.b # foo
  ;
  va10 = f.a.b or c # foo
  ;
  va11 = x: y # foo
  ;
  va12 = if x then y else z # foo
  ;
  va13 = x ? y # foo
  ;
  va14 = x == y # foo
  ;
  va15 = !y # foo
  ;
  va16 = x y == z # foo
  ;
  va17 = x y
  # foo
  ;
  va18 = f x y
  # foo
  ;
  va19 = let a = 1; in x # foo
  ;
  va20 = with a; x # foo
  ;
  va21 = aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb ccccccccccccccccccccccccccccc # foo
  ;
  va22 = aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb # fooooooooooooooooooooooooooooooooooo
  ;
}
