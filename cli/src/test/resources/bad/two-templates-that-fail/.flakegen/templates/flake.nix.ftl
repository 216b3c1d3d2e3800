{
  a = [=none];
}
