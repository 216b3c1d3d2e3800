with { };
[
  true
  false
  null
  builtins
  throw
  abort
  import
  map
  body
  __sub
  __curPos'
  ({ true ? false, null }@body: body)
  (let true = false; import = 1; in import)
]
