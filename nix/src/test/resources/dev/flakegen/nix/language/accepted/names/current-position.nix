# Only where a variable may stand is it more than a name.
with { };
[
  __curPos
  __curPos.line
  (__curPos.file or "")
  (__curPos ? line)
  { a = __curPos; }
  { __curPos = 1; }
  { }.__curPos
  ({ } ? __curPos)
  (__curPos: __curPos)
  ({ __curPos }: 1)
  ({ ... }@__curPos: 1)
  (let inherit __curPos; in 1)
  { inherit ({ }) __curPos; }
]
