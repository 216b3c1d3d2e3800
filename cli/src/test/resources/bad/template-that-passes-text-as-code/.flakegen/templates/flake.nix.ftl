{
  description = [="builtins.abort"?no_esc];
}
