{ writeText, greeter }: writeText "two-words" greeter.name
