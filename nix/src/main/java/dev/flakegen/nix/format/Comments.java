package dev.flakegen.nix.format;

import static java.util.stream.Collectors.joining;

import dev.flakegen.nix.syntax.Comment;
import dev.flakegen.nix.syntax.Node;
import dev.flakegen.nix.syntax.Source;
import dev.flakegen.nix.syntax.Syntax;
import dev.flakegen.nix.syntax.SyntaxTree;
import dev.flakegen.nix.syntax.Token;
import dev.flakegen.nix.syntax.TokenKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * To which token each comment and blank line belongs. Those in the line of a token, after it, become one comment after
 * it; all others belong to the token that follows, be it a name or a {@code ;}. Before an item of a set, a list or a
 * {@code let}, and before what closes it, they are by themselves: no part of the item.
 *
 * <p>Some move while the code is written: what is written next sees them where they are then.
 */
final class Comments {
    private final Map<Token, String> after = new IdentityHashMap<>();
    private final Map<Token, List<Trivium>> before = new IdentityHashMap<>();
    private final Map<Token, List<Trivium>> beforeItems = new IdentityHashMap<>();
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
                noteItems(node);
                for (int i = node.size() - 1; i >= 0; i--) {
                    pending.push(node.child(i));
                }
            } else {
                var token = (Token) next;
                if (hasTrivia(token)) {
                    share(previous, token);
                }
                previous = token;
            }
        }
        trimStart(tree.root().first());
    }

    private static boolean hasTrivia(Token token) {
        return !token.comments().isEmpty() || token.lineBreaksBefore() > 1;
    }

    /** Notes the trivia before each item, which is not part of it. */
    private void noteItems(Node node) {
        var items = switch (node.kind()) {
            case LIST, ATTR_SET, LEGACY_LET -> Shapes.itemsAndClosing(node);
            case LET -> node.children().subList(1, node.size() - 1);
            default -> List.<Syntax>of();
        };
        for (var item : items) {
            if (hasTrivia(item.first())) {
                beforeItems.put(item.first(), List.of()); // until it is known
            }
        }
    }

    DisabledRegions disabledRegions() {
        return disabledRegions;
    }

    /** A file does not begin with a blank line. */
    private void trimStart(Token first) {
        var trivia = before.get(first);
        if (trivia != null) {
            int start = 0;
            while (start < trivia.size() && trivia.get(start).is(Trivium.Kind.BLANK_LINE)) {
                start++;
            }
            setBefore(first, trivia.subList(start, trivia.size()));
        }
    }

    private void share(@Nullable Token previous, Token token) {
        var comments = token.comments();
        int shared = 0;
        if (previous != null && !previous.is(TokenKind.INTERPOLATION_START)) {
            while (shared < comments.size() && isTrailing(comments.get(shared), token)) {
                shared++;
            }
            if (shared == 1 && isAlignedWithNext(comments, token)) {
                shared = 0;
            }
            var text = comments.subList(0, shared).stream()
                    .map(comment -> CommentText.text(comment, column(comment.start())))
                    .filter(part -> !part.isEmpty())
                    .collect(joining(" "));
            if (!text.isEmpty()) {
                after.put(previous, text);
            }
        }
        if (beforeItems.containsKey(token)) {
            beforeItems.put(token, leading(token, shared));
        } else {
            setBefore(token, leading(token, shared));
        }
    }

    /** Returns the trivia before a token, without the comments that belong to the previous token. */
    private List<Trivium> leading(Token token, int shared) {
        var leading = new ArrayList<Trivium>();
        var comments = token.comments();
        for (var comment : comments.subList(shared, comments.size())) {
            if (comment.lineBreaksBefore() > 1) {
                leading.add(Trivium.BLANK_LINE);
            }
            if (disabledRegions.isDirective(comment)) {
                leading.add(new Trivium(Trivium.Kind.DIRECTIVE, List.of(comment.text())));
            } else if (isAnnotation(comment, token)) {
                leading.add(new Trivium(Trivium.Kind.LANGUAGE, List.of(CommentText.annotation(comment))));
            } else {
                CommentText.trivium(comment, column(comment.start())).ifPresent(leading::add);
            }
        }
        if (token.lineBreaksBefore() > 1) {
            leading.add(Trivium.BLANK_LINE);
        }
        return leading;
    }

    private boolean isTrailing(Comment comment, Token next) {
        return comment.lineBreaksBefore() == 0
                && CommentText.isLine(comment, column(comment.start()))
                && !isAnnotation(comment, next);
    }

    /** Returns whether what is in the next line begins at the same column: the comment belongs to that. */
    private boolean isAlignedWithNext(List<Comment> comments, Token token) {
        var first = comments.get(0);
        if (first.isBlock()) {
            return false;
        }
        int column = column(first.start());
        if (comments.size() > 1) {
            var next = comments.get(1);
            return next.lineBreaksBefore() == 1 && !next.isBlock() && column(next.start()) == column;
        }
        return token.lineBreaksBefore() == 1 && column(token.start()) == column;
    }

    private int column(int index) {
        var text = source.text();
        return CommentText.column(text, text.lastIndexOf('\n', index - 1) + 1, index);
    }

    /** A language before a string. */
    private static boolean isAnnotation(Comment comment, Token next) {
        boolean string = next.is(TokenKind.QUOTE) || next.is(TokenKind.INDENTED_QUOTE);
        return string
                && next.lineBreaksBefore() <= 1
                && next.comments().get(next.comments().size() - 1) == comment
                && CommentText.isAnnotation(comment);
    }

    /** The comment in the same line after a token, without delimiters. */
    @Nullable
    String after(Token token) {
        return after.get(token);
    }

    boolean hasAfter(Token token) {
        return after.containsKey(token);
    }

    /** What is before a token; not before the first one of an item. */
    List<Trivium> before(Token token) {
        var trivia = before.get(token);
        return trivia == null ? List.of() : trivia;
    }

    boolean hasBefore(Token token) {
        return before.containsKey(token);
    }

    /** Returns whether there is nothing before a leaf nor after it, of which these are the first token and the last. */
    boolean isBare(Token first, Token last) {
        return !hasBefore(first) && !hasAfter(last);
    }

    boolean isBare(Token token) {
        return isBare(token, token);
    }

    /** What is before an item, or before what closes the items. */
    List<Trivium> beforeItem(Syntax item) {
        var trivia = beforeItems.get(item.first());
        return trivia == null ? List.of() : trivia;
    }

    /** Returns whether there is nothing but languages before a piece of syntax. */
    boolean isAnnotatedAtMost(Syntax syntax) {
        var trivia = before.get(syntax.first());
        return trivia == null || trivia.stream().allMatch(trivium -> trivium.is(Trivium.Kind.LANGUAGE));
    }

    /** Returns whether the formatter is told something before a token. */
    boolean hasDirective(Token token) {
        return before(token).stream().anyMatch(trivium -> trivium.is(Trivium.Kind.DIRECTIVE));
    }

    /** Returns whether two pieces of syntax begin in the same line. */
    boolean areInOneLine(Syntax one, Syntax other) {
        return source.areInOneLine(one.first().start(), other.first().start());
    }

    private void setBefore(Token token, List<Trivium> trivia) {
        if (trivia.isEmpty()) {
            before.remove(token);
        } else {
            before.put(token, trivia);
        }
    }

    /** The comment after a leaf moves before it. */
    void moveUp(Leaf leaf) {
        var comment = takeAfter(leaf.last());
        if (comment != null) {
            var moved = new ArrayList<>(before(leaf.first()));
            moved.add(Trivium.line(" " + comment));
            setBefore(leaf.first(), moved);
        }
    }

    /** Adds what is to stand before everything that is before a token. */
    void prepend(Token token, List<Trivium> trivia) {
        var moved = new ArrayList<>(trivia);
        moved.addAll(before(token));
        setBefore(token, moved);
    }

    /** Takes what is before a token away from it. */
    List<Trivium> takeBefore(Token token) {
        var taken = before.remove(token);
        return taken == null ? List.of() : taken;
    }

    /** Takes what is before a token away from it, but for languages. */
    List<Trivium> takeBeforeLanguage(Token token) {
        var trivia = takeBefore(token);
        if (trivia.isEmpty()) {
            return trivia;
        }
        setBefore(
                token,
                trivia.stream()
                        .filter(trivium -> trivium.is(Trivium.Kind.LANGUAGE))
                        .toList());
        return trivia.stream()
                .filter(trivium -> !trivium.is(Trivium.Kind.LANGUAGE))
                .toList();
    }

    /** Takes the comment after a token away from it. */
    @Nullable
    String takeAfter(Token token) {
        return after.remove(token);
    }
}
