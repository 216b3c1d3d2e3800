package dev.flakegen.nix;

/** Writes strings in double quotes. */
final class StringWriter {
    private final ExprWriter exprs;
    private final StringBuilder out;

    StringWriter(ExprWriter exprs, StringBuilder out) {
        this.exprs = exprs;
        this.out = out;
    }

    void write(StringLiteral string) {
        out.append('"');
        var parts = StringPart.joined(string.parts()).iterator();
        while (parts.hasNext()) {
            var part = parts.next();
            if (part instanceof StringPart.Text text) {
                quoted(text.text(), parts.hasNext());
            } else {
                exprs.interpolation(((StringPart.Interpolation) part).expr());
            }
        }
        out.append('"');
    }

    /** Escapes what means something in {@code "…"}; a dollar only where it would begin an interpolation. */
    private void quoted(String text, boolean interpolationFollows) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r"); // a raw one comes back as a line feed
                case '\t' -> out.append("\\t");
                case '$' -> out.append(opensBrace(text, i, interpolationFollows) ? "\\$" : "$");
                default -> out.append(c);
            }
        }
    }

    private static boolean opensBrace(String text, int dollar, boolean interpolationFollows) {
        return dollar + 1 < text.length() ? text.charAt(dollar + 1) == '{' : interpolationFollows;
    }
}
