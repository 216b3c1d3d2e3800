{ zig }: zig
