final: prev: { filed = prev.hello; }
