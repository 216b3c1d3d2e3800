{
[#list inputNames as name]
  inputs.[=name].url = "path:.";
  inputs.again.url = "path:.";
[/#list]
  outputs = { self, ... }: { };
}
