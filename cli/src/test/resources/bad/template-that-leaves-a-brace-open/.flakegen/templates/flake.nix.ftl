{
  outputs =
    { self, ... }:
    {
      inherit self;
[#if description??]
[/#if]
}

