{ writeText, parrot }: writeText "choir" "${parrot}"
