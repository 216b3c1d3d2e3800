package dev.flakegen.nix.syntax;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts Nix text into tokens, as Nix's own lexer does: of the tokens that match, the longest one counts. What a character
 * means depends on where it is, in code, in one of the two kinds of strings or in a path, and these nest.
 *
 * <p>It ends with a token {@code END}, or with the first {@code INVALID} one, which {@link #failure} explains.
 */
final class Lexer {
    private enum Mode {
        CODE,
        STRING,
        INDENTED_STRING,
        /** In a path, after what does not end with a slash. */
        PATH,
        /** In a path, after a slash: more has to come. */
        PATH_AFTER_SLASH
    }

    private final String text;
    private final CodeTokens code;
    private final Trivia trivia;
    private final boolean hasNul;
    private final Deque<Mode> modes = new ArrayDeque<>(List.of(Mode.CODE));
    private @Nullable Token last;
    private int at;
    private @Nullable String failure;

    Lexer(String text) {
        this.text = text;
        this.code = new CodeTokens(text);
        this.trivia = new Trivia(text);
        this.hasNul = text.indexOf('\0') >= 0;
    }

    /** The next token; after the last, that one again. */
    Token next() {
        var before = last;
        while (last == null || (last == before && !isLast(last))) {
            switch (modes.element()) {
                case CODE -> code();
                case STRING -> string();
                case INDENTED_STRING -> indentedString();
                case PATH, PATH_AFTER_SLASH -> path();
            }
        }
        return last;
    }

    /** What is wrong with the last token, if it is {@code INVALID} for a reason that its place does not tell. */
    @Nullable
    String failure() {
        return failure;
    }

    /** Whether a comment begins there that never ends. */
    boolean isUnclosedComment(int index) {
        return trivia.isUnclosedComment(index);
    }

    private static boolean isLast(Token token) {
        return token.is(TokenKind.END) || token.is(TokenKind.INVALID);
    }

    private void code() {
        at = trivia.skip(at);
        if (at == text.length()) {
            add(TokenKind.END, at);
            return;
        }
        int end = code.read(at);
        var kind = code.kind();
        failure = code.failure();
        add(kind, end, kind == TokenKind.IDENTIFIER ? code.word() : written(kind, end));
        switch (kind) {
            case LEFT_BRACE, INTERPOLATION_START -> modes.push(Mode.CODE);
            case RIGHT_BRACE -> {
                if (modes.size() > 1) { // a stray one is the parser's to refuse
                    modes.pop();
                }
            }
            case QUOTE -> modes.push(Mode.STRING);
            case INDENTED_QUOTE -> modes.push(Mode.INDENTED_STRING);
            case PATH, HOME_PATH -> modes.push(afterPath(end));
            default -> {}
        }
    }

    private Mode afterPath(int end) {
        return text.charAt(end - 1) == '/' ? Mode.PATH_AFTER_SLASH : Mode.PATH;
    }

    private void path() {
        if (text.startsWith("${", at)) {
            modes.pop();
            modes.push(Mode.PATH);
            modes.push(Mode.CODE);
            add(TokenKind.INTERPOLATION_START, at + 2);
            return;
        }
        int end = code.endOfMorePath(at);
        var mode = modes.pop();
        if (end > at) {
            modes.push(afterPath(end));
            add(TokenKind.PATH_TEXT, end);
            return;
        }
        boolean fileEnds = at == text.length();
        if (fileEnds && last != null) { // where the last piece of the path begins, Nix says
            at = last.start();
        }
        if (mode == Mode.PATH_AFTER_SLASH) {
            failure = "a path cannot end with a slash";
            add(TokenKind.INVALID, Math.min(text.length(), at + 1));
        } else if (fileEnds) {
            add(TokenKind.END, text.length());
        }
    }

    private void string() {
        int i = at;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '"') {
                break;
            } else if (c == '\\') {
                i += 2;
            } else if (c == '$') {
                if (text.startsWith("{", i + 1)) {
                    break;
                }
                i += dollarInString(i);
            } else {
                i++;
            }
        }
        int end = Math.min(i, text.length());
        if (end > at) {
            addText(TokenKind.STRING_TEXT, at, end);
        } else if (end == text.length()) {
            add(TokenKind.END, end);
        } else if (text.charAt(end) == '"') {
            modes.pop();
            add(TokenKind.QUOTE, end + 1);
        } else {
            modes.push(Mode.CODE);
            add(TokenKind.INTERPOLATION_START, end + 2);
        }
    }

    /** How many characters a dollar takes with it that begins no interpolation: {@code $$} is two of them. */
    private int dollarInString(int dollar) {
        char next = dollar + 1 < text.length() ? text.charAt(dollar + 1) : '"';
        return next == '"' ? 1 : next == '\\' ? 3 : 2;
    }

    private void indentedString() {
        var pieces = new IndentedPieces(text, at);
        while (pieces.next()) {
            if (hasNul(pieces.start(), pieces.end())) {
                addText(TokenKind.INDENTED_TEXT, pieces.start(), pieces.end());
                return;
            }
        }
        int end = pieces.end();
        if (end > at) {
            add(TokenKind.INDENTED_TEXT, end);
        } else if (end == text.length()) {
            add(TokenKind.END, end);
        } else if (text.charAt(end) == '\'') {
            modes.pop();
            add(TokenKind.INDENTED_QUOTE_END, end + 2);
        } else {
            modes.push(Mode.CODE);
            add(TokenKind.INTERPOLATION_START, end + 2);
        }
    }

    /** A text, which must not hold NUL: no string of Nix does. */
    private void addText(TokenKind kind, int start, int end) {
        if (hasNul(start, end)) {
            failure = "a string cannot hold the character NUL";
            at = start;
            add(TokenKind.INVALID, end);
        } else {
            add(kind, end);
        }
    }

    private boolean hasNul(int start, int end) {
        return hasNul && text.substring(start, end).indexOf('\0') >= 0;
    }

    private String written(TokenKind kind, int end) {
        return kind.text() == null ? text.substring(at, end) : kind.text();
    }

    private void add(TokenKind kind, int end) {
        add(kind, end, written(kind, end));
    }

    private void add(TokenKind kind, int end, String written) {
        last = new Token(kind, written, at, trivia.takeLineBreaks(), trivia.takeComments());
        at = end;
    }
}
