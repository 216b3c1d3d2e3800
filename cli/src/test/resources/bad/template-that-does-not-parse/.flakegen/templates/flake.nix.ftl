{
[#if description??]
  description = [=description];
}
