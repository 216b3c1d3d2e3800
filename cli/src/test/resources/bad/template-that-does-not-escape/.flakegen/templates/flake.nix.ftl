{
[#noautoesc]
  description = [=description];
[/#noautoesc]
}
