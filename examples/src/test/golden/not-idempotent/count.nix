# How often it was applied.
final: prev: { count = prev.count or 0 + 1; }
