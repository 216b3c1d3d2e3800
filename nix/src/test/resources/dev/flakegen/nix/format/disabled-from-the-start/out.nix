/*nixfmt:disable*/
{   a = 1;
  /*nixfmt:enable*/
  b = 2;
}
