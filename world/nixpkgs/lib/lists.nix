# Stands in for lib.lists.
{ lib }:
let
  inherit (builtins) length elemAt;
in
rec {
  inherit (builtins)
    all
    any
    concatLists
    concatMap
    elem
    elemAt
    filter
    foldl'
    genList
    groupBy
    head
    isList
    length
    map
    partition
    sort
    tail
    ;

  singleton = x: [ x ];
  optional = condition: x: if condition then [ x ] else [ ];
  optionals = condition: list: if condition then list else [ ];
  toList = x: if builtins.isList x then x else [ x ];
  range =
    first: last: if first > last then [ ] else builtins.genList (n: first + n) (last - first + 1);
  replicate = n: x: builtins.genList (_: x) n;
  forEach = list: f: map f list;
  imap0 = f: list: builtins.genList (n: f n (elemAt list n)) (length list);
  imap1 = f: imap0 (n: f (n + 1));
  flatten = x: if builtins.isList x then builtins.concatMap flatten x else [ x ];
  remove = x: builtins.filter (y: y != x);
  count = condition: list: length (builtins.filter condition list);
  foldr =
    f: zero: list:
    let
      from = n: if n == length list then zero else f (elemAt list n) (from (n + 1));
    in
    from 0;
  foldl =
    f: zero: list:
    let
      upTo = n: if n == 0 then zero else f (upTo (n - 1)) (elemAt list (n - 1));
    in
    upTo (length list);

  sublist =
    start: count: list:
    builtins.genList (n: elemAt list (start + n)) (lib.max 0 (lib.min count (length list - start)));
  take = sublist 0;
  drop = count: list: sublist count (length list) list;
  reverseList = list: builtins.genList (n: elemAt list (length list - n - 1)) (length list);
  last =
    list:
    assert lib.assertMsg (list != [ ]) "lists.last: list must not be empty!";
    elemAt list (length list - 1);
  init =
    list:
    assert lib.assertMsg (list != [ ]) "lists.init: list must not be empty!";
    take (length list - 1) list;

  subtractLists = without: builtins.filter (x: !builtins.elem x without);
  intersectLists = with_: builtins.filter (x: builtins.elem x with_);
  mutuallyExclusive = a: b: intersectLists a b == [ ];
  unique = builtins.foldl' (seen: x: if builtins.elem x seen then seen else seen ++ [ x ]) [ ];
  allUnique = list: length (unique list) == length list;
  findFirst =
    condition: default: list:
    let
      found = builtins.filter condition list;
    in
    if found == [ ] then default else builtins.head found;
  findSingle =
    condition: default: multiple: list:
    let
      found = builtins.filter condition list;
    in
    if found == [ ] then
      default
    else if length found > 1 then
      multiple
    else
      builtins.head found;

  zipListsWith =
    f: a: b:
    builtins.genList (n: f (elemAt a n) (elemAt b n)) (lib.min (length a) (length b));
  zipLists = zipListsWith (fst: snd: { inherit fst snd; });
  sortOn = key: builtins.sort (a: b: key a < key b);
  naturalSort = builtins.sort builtins.lessThan;
  groupBy' =
    f: zero: key: list:
    builtins.mapAttrs (_: builtins.foldl' f zero) (builtins.groupBy key list);
}
