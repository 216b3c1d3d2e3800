package dev.flakegen.nix.syntax;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the tokens of code, outside strings and paths: of those that match, the longest. */
final class CodeTokens {
    private static final Map<String, TokenKind> KEYWORDS = Map.of(
            "if", TokenKind.IF,
            "then", TokenKind.THEN,
            "else", TokenKind.ELSE,
            "assert", TokenKind.ASSERT,
            "with", TokenKind.WITH,
            "let", TokenKind.LET,
            "in", TokenKind.IN,
            "rec", TokenKind.REC,
            "inherit", TokenKind.INHERIT,
            "or", TokenKind.OR);
    private static final int LONGEST_KEYWORD = 7;

    private final String text;
    private final Run path;
    private final Run scheme;
    private TokenKind kind = TokenKind.END;
    private int end;
    private @Nullable String failure;

    CodeTokens(String text) {
        this.text = text;
        this.path = new Run(text, Characters::isInPath);
        this.scheme = new Run(text, Characters::isInScheme);
    }

    /** The end of the token that begins there. */
    int read(int start) {
        failure = null;
        kind = TokenKind.INVALID;
        end = start + Character.charCount(text.codePointAt(start));
        char c = text.charAt(start);
        if (Characters.startsIdentifier(c)) {
            identifier(start);
            uri(start);
        } else if (Characters.isDigit(c)) {
            integer(start);
            decimal(start);
        } else {
            operator(start, c);
        }
        path(start);
        if (kind == TokenKind.INTEGER || kind == TokenKind.FLOAT) {
            refuseTooLarge(start);
        }
        return end;
    }

    TokenKind kind() {
        return kind;
    }

    /** Why the token is {@code INVALID}, where its place does not tell. */
    @Nullable
    String failure() {
        return failure;
    }

    private void take(TokenKind longest, int longestEnd) {
        kind = longest;
        end = longestEnd;
    }

    private void takeIfLonger(TokenKind other, int otherEnd) {
        if (otherEnd > end) {
            take(other, otherEnd);
        }
    }

    private void identifier(int start) {
        int i = start + 1;
        while (i < text.length() && Characters.continuesIdentifier(text.charAt(i))) {
            i++;
        }
        var keyword = i - start > LONGEST_KEYWORD ? null : KEYWORDS.get(text.substring(start, i));
        take(keyword == null ? TokenKind.IDENTIFIER : keyword, i);
    }

    private void uri(int start) {
        if (!Characters.isLetter(text.charAt(start))) {
            return;
        }
        int colon = scheme.endFrom(start);
        if (colon < text.length() && text.charAt(colon) == ':') {
            int i = colon + 1;
            while (i < text.length() && Characters.isInUri(text.charAt(i))) {
                i++;
            }
            if (i > colon + 1) {
                takeIfLonger(TokenKind.URI, i);
            }
        }
    }

    private void integer(int start) {
        take(TokenKind.INTEGER, digits(start));
    }

    /** {@code 1.}, {@code 1.5}, {@code 0.5}, {@code .5}, each perhaps with an exponent; {@code 00.5} is two numbers. */
    private void decimal(int start) {
        int dot = digits(start);
        if (dot >= text.length() || text.charAt(dot) != '.') {
            return;
        }
        int i = digits(dot + 1);
        boolean leadingZero = text.charAt(start) == '0' && dot > start;
        boolean fraction = i > dot + 1;
        if (leadingZero ? dot > start + 1 || !fraction : dot == start && !fraction) {
            return;
        }
        if (i < text.length() && (text.charAt(i) == 'e' || text.charAt(i) == 'E')) {
            boolean signed = text.startsWith("+", i + 1) || text.startsWith("-", i + 1);
            int exponent = digits(signed ? i + 2 : i + 1);
            if (exponent > (signed ? i + 2 : i + 1)) {
                i = exponent;
            }
        }
        takeIfLonger(TokenKind.FLOAT, i);
    }

    private int digits(int start) {
        int i = start;
        while (i < text.length() && Characters.isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private void refuseTooLarge(int start) {
        var number = text.substring(start, end);
        try {
            if (kind == TokenKind.INTEGER) {
                Long.parseLong(number);
            } else if (!Numbers.isInRange(number)) {
                throw new NumberFormatException();
            }
        } catch (NumberFormatException e) {
            failure = kind == TokenKind.INTEGER
                    ? "an integer is at most " + Long.MAX_VALUE
                    : "this float is too large or too small";
            kind = TokenKind.INVALID;
        }
    }

    private void path(int start) {
        char c = text.charAt(start);
        if (Characters.isInPath(c) || c == '/') {
            int run = path.endFrom(start);
            int segments = endOfSegments(run);
            if (segments > run) {
                takeIfLonger(TokenKind.PATH, segments);
            } else if (text.startsWith("/${", run) && run + 3 > end) {
                take(TokenKind.PATH, run + 1);
            }
        } else if (c == '~') {
            int segments = endOfSegments(start + 1);
            if (segments > start + 1) {
                take(TokenKind.HOME_PATH, segments);
            } else if (text.startsWith("/${", start + 1)) {
                take(TokenKind.HOME_PATH, start + 2);
            }
        } else if (c == '<') {
            searchPath(start);
        }
    }

    /** The end of {@code /a/b}, perhaps with a slash after it; the start where there is none. */
    private int endOfSegments(int start) {
        int i = start;
        while (i + 1 < text.length() && text.charAt(i) == '/' && Characters.isInPath(text.charAt(i + 1))) {
            i = path.endFrom(i + 1);
        }
        return i > start && i < text.length() && text.charAt(i) == '/' ? i + 1 : i;
    }

    /** The end of what goes on with a path, after an interpolation or a slash; the start where nothing does. */
    int endOfMorePath(int start) {
        int run = start < text.length() ? path.endFrom(start) : start;
        int segments = endOfSegments(run);
        return segments > run ? segments : text.startsWith("/", run) ? run + 1 : run;
    }

    private void searchPath(int start) {
        int i = start + 1;
        int run = i < text.length() ? path.endFrom(i) : i;
        if (run == i) {
            return;
        }
        i = run;
        while (i + 1 < text.length() && text.charAt(i) == '/' && Characters.isInPath(text.charAt(i + 1))) {
            i = path.endFrom(i + 1);
        }
        if (text.startsWith(">", i)) {
            take(TokenKind.SEARCH_PATH, i + 1);
        }
    }

    private void operator(int start, char c) {
        switch (c) {
            case '.' -> {
                take(text.startsWith("...", start) ? TokenKind.ELLIPSIS : TokenKind.DOT, start);
                end = start + (kind == TokenKind.ELLIPSIS ? 3 : 1);
                decimal(start);
            }
            case '=' -> oneOrTwo(start, TokenKind.ASSIGN, "==", TokenKind.EQUAL);
            case '!' -> oneOrTwo(start, TokenKind.NOT, "!=", TokenKind.NOT_EQUAL);
            case '>' -> oneOrTwo(start, TokenKind.GREATER, ">=", TokenKind.GREATER_OR_EQUAL);
            case '-' -> oneOrTwo(start, TokenKind.MINUS, "->", TokenKind.IMPLIES);
            case '+' -> oneOrTwo(start, TokenKind.PLUS, "++", TokenKind.CONCAT);
            case '/' -> oneOrTwo(start, TokenKind.SLASH, "//", TokenKind.UPDATE);
            case '<' -> {
                oneOrTwo(start, TokenKind.LESS, "<=", TokenKind.LESS_OR_EQUAL);
                oneOrTwo(start, kind, "<|", TokenKind.PIPE_FROM);
            }
            case '&' -> oneOrTwo(start, TokenKind.INVALID, "&&", TokenKind.AND);
            case '|' -> {
                oneOrTwo(start, TokenKind.INVALID, "||", TokenKind.OR_OPERATOR);
                oneOrTwo(start, kind, "|>", TokenKind.PIPE_INTO);
            }
            case '$' -> oneOrTwo(start, TokenKind.INVALID, "${", TokenKind.INTERPOLATION_START);
            case '\'' -> quotes(start);
            default -> {
                var single = single(c);
                kind = single == null ? TokenKind.INVALID : single;
            }
        }
    }

    private void oneOrTwo(int start, TokenKind one, String two, TokenKind kindOfTwo) {
        if (text.startsWith(two, start)) {
            take(kindOfTwo, start + 2);
        } else {
            kind = one;
        }
    }

    /** Two quotes, and with them the rest of a line of nothing but blanks. */
    private void quotes(int start) {
        if (text.startsWith("''", start)) {
            int i = start + 2;
            while (i < text.length() && text.charAt(i) == ' ') {
                i++;
            }
            take(TokenKind.INDENTED_QUOTE, text.startsWith("\n", i) ? i + 1 : start + 2);
        }
    }

    private static @Nullable TokenKind single(char c) {
        return switch (c) {
            case '*' -> TokenKind.STAR;
            case '?' -> TokenKind.QUESTION;
            case ',' -> TokenKind.COMMA;
            case ':' -> TokenKind.COLON;
            case ';' -> TokenKind.SEMICOLON;
            case '@' -> TokenKind.AT;
            case '{' -> TokenKind.LEFT_BRACE;
            case '}' -> TokenKind.RIGHT_BRACE;
            case '[' -> TokenKind.LEFT_BRACKET;
            case ']' -> TokenKind.RIGHT_BRACKET;
            case '(' -> TokenKind.LEFT_PARENTHESIS;
            case ')' -> TokenKind.RIGHT_PARENTHESIS;
            case '"' -> TokenKind.QUOTE;
            default -> null;
        };
    }
}
