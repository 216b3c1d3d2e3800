package dev.flakegen.nix.format;

import dev.flakegen.nix.syntax.Comment;
import dev.flakegen.nix.syntax.Node;
import dev.flakegen.nix.syntax.NodeKind;
import dev.flakegen.nix.syntax.Source;
import dev.flakegen.nix.syntax.Syntax;
import dev.flakegen.nix.syntax.SyntaxTree;
import dev.flakegen.nix.syntax.Token;
import dev.flakegen.nix.syntax.TokenKind;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** To which token each comment belongs: to the one in whose line it stands, or to the one that it comes before. */
final class Comments {
    private final Map<Token, Comment> trailing = new IdentityHashMap<>();
    private final Map<Token, List<Comment>> leading = new IdentityHashMap<>();
    /** What closes strings of several lines, after which a comment stands in a line of its own. */
    private final Set<Token> multiline = Collections.newSetFromMap(new IdentityHashMap<>());

    private final Source source;
    private final DisabledRegions disabledRegions;

    Comments(SyntaxTree tree) {
        source = tree.source();
        disabledRegions = DisabledRegions.of(tree);
        Token previous = null;
        var pending = new ArrayDeque<Syntax>();
        pending.push(tree.end());
        pending.push(tree.root());
        while (!pending.isEmpty()) {
            var next = pending.pop();
            if (next instanceof Node node) {
                if (node.is(NodeKind.STRING) && hasLineBreak(node)) {
                    multiline.add(node.last());
                }
                for (int i = node.size() - 1; i >= 0; i--) {
                    pending.push(node.child(i));
                }
            } else {
                var token = (Token) next;
                if (!token.comments().isEmpty()) {
                    share(previous, token);
                }
                previous = token;
            }
        }
    }

    DisabledRegions disabledRegions() {
        return disabledRegions;
    }

    /** Whether the formatter is told something before a token. */
    boolean hasDirective(Token token) {
        return leading(token).stream().anyMatch(disabledRegions::isDirective);
    }

    private static boolean hasLineBreak(Node string) {
        return string.children().stream()
                .anyMatch(child -> child instanceof Token text && text.text().contains("\n"));
    }

    private void share(@Nullable Token previous, Token token) {
        var comments = token.comments();
        boolean first = previous != null
                && !multiline.contains(previous)
                && isTrailing(comments.get(0), token)
                && !isAlignedWithNext(comments, token);
        int shared = 0;
        if (first) {
            shared = 1;
            while (shared < comments.size() && isTrailing(comments.get(shared), token)) {
                shared++;
            }
            trailing.put(previous, CommentText.joined(comments.subList(0, shared)));
        }
        leading.put(
                token,
                comments.stream()
                        .skip(shared)
                        .filter(comment -> !CommentText.isEmpty(comment))
                        .toList());
    }

    private static boolean isTrailing(Comment comment, Token next) {
        return comment.lineBreaksBefore() == 0
                && CommentText.isLine(comment)
                && !CommentText.isEmpty(comment)
                && !isAnnotation(comment, next);
    }

    /** Whether what is in the next line begins at the same column: the comment belongs to that. */
    private boolean isAlignedWithNext(List<Comment> comments, Token token) {
        int column = comments.get(0).column();
        if (comments.size() > 1) {
            return comments.get(1).lineBreaksBefore() == 1 && comments.get(1).column() == column;
        }
        return token.lineBreaksBefore() == 1 && column(token) == column;
    }

    private int column(Token token) {
        return token.start() - (source.text().lastIndexOf('\n', token.start() - 1) + 1);
    }

    /** A language before a string, which editors read: {@code /* bash *}{@code /}. */
    static boolean isAnnotation(Comment comment, Token next) {
        boolean string = next.is(TokenKind.QUOTE) || next.is(TokenKind.INDENTED_QUOTE);
        return string
                && next.lineBreaksBefore() <= 1
                && next.comments().get(next.comments().size() - 1) == comment
                && CommentText.isAnnotation(comment);
    }

    /** The comment in the same line after a token. */
    @Nullable
    Comment trailing(Token token) {
        return trailing.get(token);
    }

    boolean hasTrailing(Token token) {
        return trailing.containsKey(token);
    }

    /** The comments before a token. */
    List<Comment> leading(Token token) {
        return leading.getOrDefault(token, List.of());
    }

    /** Whether there is a comment before a piece of syntax that has a line of its own, or a blank line. */
    boolean isBefore(Syntax syntax) {
        var token = syntax.first();
        return isCommentBefore(token) || token.lineBreaksBefore() > 1 || movesBefore(syntax);
    }

    /** Whether it stands in another line than what comes before it, with the language before it. */
    boolean beginsLine(Syntax syntax) {
        var token = syntax.first();
        return token.lineBreaksBefore() > 0
                || leading(token).stream().anyMatch(comment -> comment.lineBreaksBefore() > 0);
    }

    /** Whether two tokens stand in the same line. */
    boolean areInOneLine(Token first, Token last) {
        return source.areInOneLine(first.start(), last.start());
    }

    /** Whether there is a comment before a token that has a line of its own. */
    private boolean isCommentBefore(Token token) {
        var before = leading(token);
        boolean annotated = before.size() == 1 && isAnnotation(before.get(0), token);
        return !before.isEmpty() && !annotated;
    }

    /** Whether there is a comment after the first token that is written before it. */
    private boolean movesBefore(Syntax syntax) {
        var next = syntax;
        while (next instanceof Node node) {
            var first = node.child(0);
            boolean moves = switch (node.kind()) {
                case APPLY -> (first instanceof Token || Shapes.isText(first)) && hasTrailing(first.last());
                case PARENTHESES, IF, ASSERT, FORMALS -> hasTrailing(first.first());
                default -> false;
            };
            if (moves) {
                return true;
            }
            next = first;
        }
        return false;
    }

    /** Whether there is a comment between a token and what follows it, or a blank line. */
    boolean areBetween(Token before, Syntax after) {
        return hasTrailing(before) || isBefore(after);
    }

    /** Whether there is a comment right inside parentheses. */
    boolean isInside(Node parentheses) {
        return isCommentBefore(parentheses.child(1).first())
                || movesBefore(parentheses.child(1))
                || !leading(parentheses.token(2)).isEmpty();
    }
}
