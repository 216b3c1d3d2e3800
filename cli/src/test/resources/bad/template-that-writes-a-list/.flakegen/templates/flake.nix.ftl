{
  inputs = [=inputNames];
}
