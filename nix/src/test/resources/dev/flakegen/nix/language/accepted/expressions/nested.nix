# Every kind of expression inside of others, to some depth.
{ a, b ? { c = x: [ x (y: { inherit x y; }) ]; }, ... }@args:
let
  inherit (args) d g;
  e = rec {
    f = if a ? b.c then assert b != { }; with b; [ c (d: d + "${e.f or "g"}") ] else let h = ''
      i ${toString (map (j: -j * 2) [ 1 2 3 ])} k
        ${if a then "l" else ''
          m ${d}
        ''}
    ''; in h;
    n.o."p q".${d} = { r, s ? [ (t: t) ] }: u@{ ... }: r // s // u;
  };
  v = let { body = w; w = <x/y> { } ./z ./${d}/a; };
in
{
  inherit e v;
  inherit (e) f;
  aa = e.n.o."p q".${d} { r = { }; } { } |> (ab: ab) |> builtins.attrNames;
  ac = !(a -> b.c || d && e == v) != (1 <= 2);
  ad = [ ] ++ [ (a.b.c or d).e or [ (d.or or b) ] ] ++ [ ];
}
