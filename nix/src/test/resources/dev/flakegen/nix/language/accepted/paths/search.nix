with { };
[
  <a>
  <a/b>
  <a/b/c.nix>
  <.>
  <..>
  <a/../b>
  <a/./b>
  <1>
  <+>
  <->
  <_>
  <a.b-c_d+e>
  <if>
  <or/rec>
  (a<b>c)
  (a <b> c)
  (1<2>3)
  (<a> b)
  (<a> b c)
  (<a>.b)
  (<a>/b)
  (<a>{ })
  (<a><b>)
  (<a>>b)
  (f <a>)
  (import <a> { })
  (import <a/b> { }).c
]
