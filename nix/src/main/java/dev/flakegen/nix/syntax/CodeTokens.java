package dev.flakegen.nix.syntax;

import org.jspecify.annotations.Nullable;

/** Finds the tokens of code, outside strings and paths: of those that match, the longest. */
final class CodeTokens {
    private final String text;
    private final Words words;
    private final PathTokens paths;
    private final Run scheme;
    private TokenKind kind = TokenKind.END;
    private int end;
    private String word = "";
    private @Nullable String failure;

    CodeTokens(String text) {
        this.text = text;
        this.words = new Words(text);
        this.paths = new PathTokens(text);
        this.scheme = new Run(text, Characters::isInScheme);
    }

    /** The end of the token that begins there. */
    int read(int start) {
        failure = null;
        char c = text.charAt(start);
        if (Characters.startsIdentifier(c)) {
            word(start);
            if (mayGoOn()) {
                uri(start);
                path(start, c);
            }
        } else if (Characters.isDigit(c)) {
            number(start);
            path(start, c);
        } else {
            operator(start, c);
            path(start, c);
        }
        if (kind == TokenKind.INTEGER || kind == TokenKind.FLOAT) {
            refuseTooLarge(start);
        }
        return end;
    }

    TokenKind kind() {
        return kind;
    }

    /** The name, if the token is an {@code IDENTIFIER}. */
    String word() {
        return word;
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

    private boolean at(int index, char c) {
        return index < text.length() && text.charAt(index) == c;
    }

    private void word(int start) {
        int i = start + 1;
        while (i < text.length() && Characters.continuesIdentifier(text.charAt(i))) {
            i++;
        }
        var found = words.at(start, i);
        word = found.text();
        take(found.kind(), i);
    }

    /** Whether the word may begin a path or a URI, as few do: both go on after such a word with one of these. */
    private boolean mayGoOn() {
        char next = end < text.length() ? text.charAt(end) : ' ';
        return next == '.' || next == '/' || next == '+' || next == ':';
    }

    private void uri(int start) {
        if (!Characters.isLetter(text.charAt(start))) {
            return;
        }
        int colon = scheme.endFrom(start);
        if (at(colon, ':')) {
            int i = colon + 1;
            while (i < text.length() && Characters.isInUri(text.charAt(i))) {
                i++;
            }
            if (i > colon + 1) {
                takeIfLonger(TokenKind.URI, i);
            }
        }
    }

    private void number(int start) {
        take(TokenKind.INTEGER, digits(start));
        decimal(start);
    }

    /** {@code 1.}, {@code 1.5}, {@code 0.5}, {@code .5}, each perhaps with an exponent; {@code 00.5} is two numbers. */
    private void decimal(int start) {
        int dot = digits(start);
        if (!at(dot, '.')) {
            return;
        }
        int i = digits(dot + 1);
        boolean leadingZero = text.charAt(start) == '0' && dot > start;
        boolean fraction = i > dot + 1;
        if (leadingZero ? dot > start + 1 || !fraction : dot == start && !fraction) {
            return;
        }
        if (at(i, 'e') || at(i, 'E')) {
            boolean signed = at(i + 1, '+') || at(i + 1, '-');
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

    private void path(int start, char c) {
        if (Characters.isInPath(c) || c == '/') {
            takeIfThere(TokenKind.PATH, start, paths.end(start));
        } else if (c == '~') {
            takeIfThere(TokenKind.HOME_PATH, start, paths.endInHome(start));
        } else if (c == '<') {
            takeIfThere(TokenKind.SEARCH_PATH, start, paths.endInBrackets(start));
        }
    }

    /** Takes a path, which is longer than what else begins there. */
    private void takeIfThere(TokenKind path, int start, int pathEnd) {
        if (pathEnd > start) {
            take(path, pathEnd);
        }
    }

    /** The end of what goes on with a path, after an interpolation or a slash; the start where nothing does. */
    int endOfMorePath(int start) {
        return paths.endOfMore(start);
    }

    private void operator(int start, char c) {
        end = start + 1;
        switch (c) {
            case '.' -> {
                boolean three = text.startsWith("...", start);
                take(three ? TokenKind.ELLIPSIS : TokenKind.DOT, three ? start + 3 : end);
                decimal(start);
            }
            case '=' -> oneOrTwo(start, TokenKind.ASSIGN, '=', TokenKind.EQUAL);
            case '!' -> oneOrTwo(start, TokenKind.NOT, '=', TokenKind.NOT_EQUAL);
            case '>' -> oneOrTwo(start, TokenKind.GREATER, '=', TokenKind.GREATER_OR_EQUAL);
            case '-' -> oneOrTwo(start, TokenKind.MINUS, '>', TokenKind.IMPLIES);
            case '+' -> oneOrTwo(start, TokenKind.PLUS, '+', TokenKind.CONCAT);
            case '/' -> oneOrTwo(start, TokenKind.SLASH, '/', TokenKind.UPDATE);
            case '<' -> {
                oneOrTwo(start, TokenKind.LESS, '=', TokenKind.LESS_OR_EQUAL);
                oneOrTwo(start, kind, '|', TokenKind.PIPE_FROM);
            }
            case '&' -> oneOrTwo(start, TokenKind.INVALID, '&', TokenKind.AND);
            case '|' -> {
                oneOrTwo(start, TokenKind.INVALID, '|', TokenKind.OR_OPERATOR);
                oneOrTwo(start, kind, '>', TokenKind.PIPE_INTO);
            }
            case '$' -> oneOrTwo(start, TokenKind.INVALID, '{', TokenKind.INTERPOLATION_START);
            case '\'' -> quotes(start);
            default -> {
                kind = single(c);
                end = kind == TokenKind.INVALID ? text.offsetByCodePoints(start, 1) : end;
            }
        }
    }

    private void oneOrTwo(int start, TokenKind one, char second, TokenKind kindOfTwo) {
        if (at(start + 1, second)) {
            take(kindOfTwo, start + 2);
        } else {
            kind = one;
        }
    }

    /** Two quotes, and with them the rest of a line of nothing but blanks. */
    private void quotes(int start) {
        if (!at(start + 1, '\'')) {
            kind = TokenKind.INVALID;
        } else {
            int i = start + 2;
            while (at(i, ' ')) {
                i++;
            }
            take(TokenKind.INDENTED_QUOTE, at(i, '\n') ? i + 1 : start + 2);
        }
    }

    private static TokenKind single(char c) {
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
            default -> TokenKind.INVALID;
        };
    }
}
