package dev.flakegen.nix;

/** Writes strings, each kind with its own escapes. */
final class StringWriter {
    private final ExprWriter exprs;
    private final StringBuilder out;

    StringWriter(ExprWriter exprs, StringBuilder out) {
        this.exprs = exprs;
        this.out = out;
    }

    void write(StringLiteral string) {
        out.append('"');
        var parts = string.parts().iterator();
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

    /** The text's lines, each at the indentation given, which Nix takes off again; the closing quotes one step out. */
    void write(IndentedString string, int indent) {
        var margin = " ".repeat(indent);
        out.append("''\n");
        boolean lineStart = true;
        for (var part : string.parts()) {
            if (part instanceof StringPart.Text text) {
                lineStart = lines(text.text(), margin, lineStart);
            } else {
                out.append(lineStart ? margin : "");
                exprs.interpolation(((StringPart.Interpolation) part).expr());
                lineStart = false;
            }
        }
        out.append(lineStart ? margin.substring(2) : "").append("''");
    }

    private boolean lines(String text, String margin, boolean atStart) {
        boolean lineStart = atStart;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (lineStart && c != '\n') {
                out.append(margin);
            }
            if (text.startsWith("''", i)) {
                out.append("'''");
                i++;
            } else if (text.startsWith("${", i)) {
                out.append("''$");
            } else {
                out.append(c);
            }
            lineStart = c == '\n';
        }
        return lineStart;
    }
}
