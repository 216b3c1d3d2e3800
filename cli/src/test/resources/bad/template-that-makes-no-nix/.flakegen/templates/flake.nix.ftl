{
[#if description??]
  description = [=description]
[/#if]

  outputs = { self, ... }: { };
}
