let
  a = 1;
in
{
  __functor = _: { jq }: jq;
  inherit a;
}
