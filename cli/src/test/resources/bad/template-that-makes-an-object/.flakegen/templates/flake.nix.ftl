[#assign run = "freemarker.template.utility.Execute"?new()]
{
  description = [=run("id")];
}
