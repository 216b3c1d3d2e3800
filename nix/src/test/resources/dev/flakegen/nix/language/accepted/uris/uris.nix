with { };
[
  x:x
  http://example.org
  http://example.org/a/b.c?d=e&f=g+h,i
  https://user@example.org:80/~a/%20!$*'
  mailto:a@b.c
  a+b:c
  a.b:c
  a-b:c
  a1:1
  A:Z
  if:x
  let:x
  rec:x
  or:x
  x:+
  x:.
  x:/
  http://
  x:'
  x:''s''
  x:~
  x:*
  x:?
  x::
  x:%
  x:$
  x:-1
  x:!y
  x:${ }
  a:b:c
  (f x:x)
  (x:x a)
  (x:x .a)
  (x:x.a)
  { a = x:x; }
  "${x:x}"
]
