{
  description = [=description.getClass().getName()];
}
