[#ftl output_format="plainText"]
{
  description = [=description];
}
