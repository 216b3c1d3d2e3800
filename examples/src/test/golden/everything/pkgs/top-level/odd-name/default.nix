{ writeText, word ? "odd" }: writeText "odd-name" word
