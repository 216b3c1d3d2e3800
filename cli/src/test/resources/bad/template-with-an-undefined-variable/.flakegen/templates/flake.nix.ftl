# ours
{
  description = [=descripton];
}
