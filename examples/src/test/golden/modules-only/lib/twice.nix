f: x: f (f x)
