package dev.flakegen.nix.syntax;

/** The text of strings in double quotes. */
public final class StringText {
    private StringText() {}

    /** What a {@code STRING_TEXT} means: escapes resolved, and line ends as LF. */
    public static String unescape(String raw) {
        if (raw.indexOf('\\') < 0 && raw.indexOf('\r') < 0) {
            return raw;
        }
        var text = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\\' && i + 1 < raw.length()) {
                text.append(escaped(raw.charAt(++i)));
            } else if (c == '\r') {
                text.append('\n');
                i += raw.startsWith("\n", i + 1) ? 1 : 0;
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    private static char escaped(char c) {
        return switch (c) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> c;
        };
    }
}
