{
  jq,
  words,
  more ? 1,
}:
jq.override { inherit words more; }
