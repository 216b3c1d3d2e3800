# A slash after a path's slash begins another piece, and needs an interpolation after it.
let
  x = "";
in
[
  ./a//${x}
  ./a//b${x}
  ./a//b/${x}
  ./a/b//c/d/${x}
  ./a//${x}/b
  /a//${x}
  ~/a//${x}
  ./${x}//a
  ./${x}//${x}
  ./${x}///a
  ./${x}/a//b
  ./${x}a//b/c
]
