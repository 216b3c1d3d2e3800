# Stands in for lib.mkOptionType.
{ lib }:
let
  make =
    {
      name,
      description ? name,
      check ? _: true,
      merge ? lib.mergeEqualOption,
      emptyValue ? { },
      nestedTypes ? { },
      # The type that has what both have; null: there is none.
      typeMerge ? other: if other.name == name then make args else null,
      getSubOptions ? _: { },
      ...
    }@args:
    {
      _type = "option-type";
      inherit
        name
        description
        check
        merge
        emptyValue
        nestedTypes
        typeMerge
        getSubOptions
        ;
    }
    // args;
in
make
