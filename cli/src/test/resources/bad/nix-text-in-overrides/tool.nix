{ system }: system
