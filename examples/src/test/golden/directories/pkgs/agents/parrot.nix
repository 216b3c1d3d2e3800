{ writeText }: writeText "parrot" "squawk"
