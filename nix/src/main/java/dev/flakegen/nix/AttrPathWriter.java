package dev.flakegen.nix;

/** Writes attribute paths: names in quotes where they must be, and interpolated ones as {@code ${…}}. */
final class AttrPathWriter {
    private final ExprWriter exprs;
    private final StringBuilder out;

    AttrPathWriter(ExprWriter exprs, StringBuilder out) {
        this.exprs = exprs;
        this.out = out;
    }

    void write(AttrPath path) {
        var separator = "";
        for (var key : path.keys()) {
            out.append(separator);
            write(key);
            separator = ".";
        }
    }

    void write(AttrKey key) {
        if (key instanceof AttrKey.Dynamic dynamic) {
            exprs.interpolation(dynamic.name());
        } else {
            var name = (AttrName) key;
            if (name.isIdentifier()) {
                out.append(name.name());
            } else {
                new StringWriter(exprs, out).write(StringLiteral.of(name.name()));
            }
        }
    }
}
