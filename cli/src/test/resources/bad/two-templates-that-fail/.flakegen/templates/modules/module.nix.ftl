{

  a = [=none];
}
