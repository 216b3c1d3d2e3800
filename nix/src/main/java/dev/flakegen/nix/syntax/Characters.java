package dev.flakegen.nix.syntax;

/** The classes of characters that Nix's tokens are made of. */
final class Characters {
    private Characters() {}

    static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean startsIdentifier(char c) {
        return isLetter(c) || c == '_';
    }

    static boolean continuesIdentifier(char c) {
        return isLetter(c) || isDigit(c) || c == '_' || c == '\'' || c == '-';
    }

    static boolean isInPath(char c) {
        return isLetter(c) || isDigit(c) || c == '.' || c == '_' || c == '-' || c == '+';
    }

    static boolean isInScheme(char c) {
        return isLetter(c) || isDigit(c) || c == '+' || c == '-' || c == '.';
    }

    static boolean isInUri(char c) {
        return isLetter(c) || isDigit(c) || "%/?:@&=+$,-_.!~*'".indexOf(c) >= 0;
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n';
    }
}
