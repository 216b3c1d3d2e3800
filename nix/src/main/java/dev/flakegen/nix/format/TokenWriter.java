package dev.flakegen.nix.format;

import dev.flakegen.nix.syntax.Syntax;
import dev.flakegen.nix.syntax.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes tokens into a document, with the comments and blank lines that belong to them. */
final class TokenWriter {
    private final DocumentBuilder out;
    private final Comments comments;

    TokenWriter(DocumentBuilder out, Comments comments) {
        this.out = out;
        this.comments = comments;
    }

    /** What is before it, the token, the comment after it. */
    void token(Token token) {
        before(token);
        bare(token);
        after(token);
    }

    /** The same, but the comment after it comes before it. */
    void tokenBelowComments(Token token) {
        comments.moveUp(Leaf.of(token));
        token(token);
    }

    /** What is before it, and the token. */
    void opening(Token token) {
        before(token);
        bare(token);
    }

    /** The token, and the comment after it. */
    void closing(Token token) {
        bare(token);
        after(token);
    }

    /** The token alone. */
    void bare(Token token) {
        out.text(token.text());
    }

    /** What is before a token. */
    void before(Token token) {
        trivia(comments.before(token));
    }

    /** The comment after a token that was written. */
    void after(Token token) {
        after(comments.after(token));
    }

    void after(@Nullable String comment) {
        if (comment != null) {
            out.breakWith(Break.SPACE);
            out.trailingComment("# " + comment);
            out.breakWith(Break.HARD);
        }
    }

    /** What is before an item, or before what closes the items. */
    void beforeItem(Syntax item) {
        trivia(comments.beforeItem(item));
    }

    /** Comments and blank lines, in lines of their own; a single language begins the line that follows. */
    void trivia(List<Trivium> trivia) {
        boolean inline = trivia.size() == 1 && trivia.get(0).is(Trivium.Kind.LANGUAGE);
        if (!trivia.isEmpty() && !inline) {
            out.breakWith(Break.HARD);
        }
        trivia.forEach(this::trivium);
    }

    private void trivium(Trivium trivium) {
        switch (trivium.kind()) {
            case BLANK_LINE -> out.breakWith(Break.BLANK);
            case LINE -> line("#" + trivium.text());
            case DIRECTIVE -> line(trivium.text());
            case BLOCK -> block("/*", trivium.lines());
            case DOC_BLOCK -> block("/**", trivium.lines());
            case LANGUAGE -> {
                out.comment(trivium.text());
                out.breakWith(Break.SPACE);
            }
        }
    }

    private void line(String text) {
        out.comment(text);
        out.breakWith(Break.HARD);
    }

    private void block(String opening, List<String> lines) {
        line(opening);
        out.offset(2, () -> {
            for (var text : lines) {
                if (text.isEmpty()) {
                    out.breakWith(Break.BLANK);
                } else {
                    line(text);
                }
            }
        });
        line("*/");
    }
}
