{
  description = [=description;
}
