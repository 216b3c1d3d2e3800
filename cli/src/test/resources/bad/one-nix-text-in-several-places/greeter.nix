{ greeting }: greeting
