# [=imports]
{
  imports = [=imports] ++;
}
