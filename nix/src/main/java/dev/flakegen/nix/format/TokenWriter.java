package dev.flakegen.nix.format;

import dev.flakegen.nix.syntax.Comment;
import dev.flakegen.nix.syntax.Token;
import org.jspecify.annotations.Nullable;

/** Writes tokens into a document, with the comments and blank lines that belong to them. */
final class TokenWriter {
    private final DocumentBuilder out;
    private final Comments comments;
    /** A file does not begin with a blank line. */
    private boolean atStart = true;

    private @Nullable Token withheld;

    TokenWriter(DocumentBuilder out, Comments comments) {
        this.out = out;
        this.comments = comments;
    }

    /** The comments before it, the token, the comment after it. */
    void token(Token token) {
        leading(token);
        out.text(token);
        after(token);
    }

    /** A token, written otherwise. */
    void token(Token token, String text) {
        leading(token);
        out.text(text);
        after(token);
    }

    /** A token that closes what was opened. */
    void closing(Token token) {
        leading(token);
        out.closing(token.text());
        after(token);
    }

    /** The comments before it and the one after it, then the token. */
    void withCommentsBefore(Token token) {
        leadingAndInside(token);
        out.text(token);
    }

    /** The comments before a bracket, and the one after it. */
    void leadingAndInside(Token token) {
        leading(token);
        inside(token);
    }

    /** The comments before a token. */
    void leading(Token token) {
        for (var comment : comments.leading(token)) {
            if (comment.lineBreaksBefore() > 1 && !atStart) {
                out.breakWith(Break.BLANK);
            }
            if (Comments.isAnnotation(comment, token)) {
                out.text(CommentText.annotation(comment));
                out.breakWith(Break.SPACE);
                atStart = false;
                return;
            }
            ownLine(comment);
        }
        if (token.lineBreaksBefore() > 1 && !atStart) {
            out.breakWith(Break.BLANK);
        }
        atStart = false;
    }

    private void ownLine(Comment comment) {
        atStart = false;
        out.breakWith(Break.HARD);
        if (comments.disabledRegions().isDirective(comment)) {
            out.comment(comment.text());
        } else if (CommentText.isLine(comment)) {
            out.comment(CommentText.line(comment));
        } else {
            block(comment);
        }
    }

    private void block(Comment comment) {
        out.comment(CommentText.opening(comment));
        out.nest(() -> {
            for (var line : CommentText.block(comment)) {
                if (line.isEmpty()) {
                    out.breakWith(Break.BLANK);
                } else {
                    out.comment(line);
                }
            }
        });
        out.comment("*/");
    }

    /** The comment after an opening bracket, as the first thing in the bracket. */
    void inside(Token token) {
        var comment = comments.trailing(token);
        if (comment != null) {
            atStart = false;
            out.breakWith(Break.HARD);
            out.comment(CommentText.trailing(comment));
        }
    }

    /** The comment after a token that was written. */
    void after(Token token) {
        var comment = comments.trailing(token);
        if (token != withheld && comment != null) {
            out.trailingComment(" " + CommentText.trailing(comment));
        }
    }

    /** Writes something, without the comment after a token: that is to follow. */
    void withholding(Token token, Runnable content) {
        withheld = token;
        content.run();
        withheld = null;
    }
}
