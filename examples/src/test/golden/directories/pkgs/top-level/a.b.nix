{ writeText }: writeText "a.b" "dotted"
