# commentlet  a = "xy";  b = "\";  c = "

";in # comment[ a b /*  */ c ]