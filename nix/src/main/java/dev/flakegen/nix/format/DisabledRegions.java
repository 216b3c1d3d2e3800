package dev.flakegen.nix.format;

import dev.flakegen.nix.syntax.Comment;
import dev.flakegen.nix.syntax.Node;
import dev.flakegen.nix.syntax.NodeKind;
import dev.flakegen.nix.syntax.Source;
import dev.flakegen.nix.syntax.SyntaxException;
import dev.flakegen.nix.syntax.SyntaxParser;
import dev.flakegen.nix.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * The lines that stay as they are: those from a comment <code>/&#42;nixfmt:disable&#42;/</code> to the next
 * <code>/&#42;nixfmt:enable&#42;/</code>, or to the end of the file. Either is so written, and has a line of its own.
 *
 * <p>They are laid out with the rest, their comments kept, and put back where these comments are then.
 */
final class DisabledRegions {
    private static final String DISABLE = "/*nixfmt:disable*/";
    private static final String ENABLE = "/*nixfmt:enable*/";

    private final String text;
    private final List<Comment> directives;
    private final Set<Comment> known = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Region> regions = new ArrayList<>();

    /** From one directive to another, or to the end of the file: so many directives are there. */
    private record Region(int disable, int enable) {}

    private DisabledRegions(SyntaxTree tree) {
        text = tree.source().text();
        directives = text.contains("/*nixfmt:") ? directives(tree) : List.of();
        known.addAll(directives);
        int next = 0;
        while (next < directives.size()) {
            int disable = find(DISABLE, next);
            if (disable == directives.size()) {
                break;
            }
            int enable = find(ENABLE, disable);
            regions.add(new Region(disable, enable));
            next = enable + 1;
        }
    }

    static DisabledRegions of(SyntaxTree tree) {
        return new DisabledRegions(tree);
    }

    private static List<Comment> directives(SyntaxTree tree) {
        var directives = new ArrayList<Comment>();
        for (var token : tree.tokens()) {
            var comments = token.comments();
            for (int i = 0; i < comments.size(); i++) {
                boolean last = i == comments.size() - 1;
                int breaksAfter = last
                        ? token == tree.end() ? 1 : token.lineBreaksBefore()
                        : comments.get(i + 1).lineBreaksBefore();
                if (breaksAfter > 0
                        && isDirective(comments.get(i), tree.source().text())) {
                    directives.add(comments.get(i));
                }
            }
        }
        return directives;
    }

    private static boolean isDirective(Comment comment, String text) {
        boolean beginsLine = comment.lineBreaksBefore() > 0
                || text.substring(0, comment.start()).isBlank();
        return beginsLine && (comment.text().equals(DISABLE) || comment.text().equals(ENABLE));
    }

    private int find(String directive, int from) {
        int i = from;
        while (i < directives.size() && !directives.get(i).text().equals(directive)) {
            i++;
        }
        return i;
    }

    /** Returns whether a comment is one of those that begin and end them. */
    boolean isDirective(Comment comment) {
        return known.contains(comment);
    }

    /** Returns whether one begins or ends in a string, other than within a single interpolation of it. */
    boolean cut(Node string) {
        return regions.stream()
                .anyMatch(region -> (contains(string, region.disable()) || contains(string, region.enable()))
                        && string.children().stream()
                                .noneMatch(part -> part instanceof Node interpolation
                                        && interpolation.is(NodeKind.INTERPOLATION)
                                        && contains(interpolation, region.disable())
                                        && contains(interpolation, region.enable())));
    }

    private boolean contains(Node node, int directive) {
        if (directive == directives.size()) {
            return false;
        }
        int start = directives.get(directive).start();
        return node.first().start() < start && start < node.last().end();
    }

    /** The formatted text with the lines as they were. */
    String restore(String formatted) {
        if (regions.isEmpty()) {
            return formatted;
        }
        var there = directivesOf(formatted);
        var out = new StringBuilder();
        int done = 0;
        for (var region : regions) {
            out.append(formatted, done, startOfLine(formatted, there, region.disable()))
                    .append(text, startOfLine(text, directives, region.disable()), end(text, directives, region));
            done = end(formatted, there, region);
        }
        return out.append(formatted, done, formatted.length()).toString().stripLeading();
    }

    private static List<Comment> directivesOf(String formatted) {
        try {
            return directives(SyntaxParser.parse(Source.of(formatted)));
        } catch (SyntaxException e) {
            throw new IllegalStateException("what was formatted is not Nix", e);
        }
    }

    private static int startOfLine(String text, List<Comment> directives, int index) {
        int start = directives.get(index).start();
        return Math.max(text.lastIndexOf('\n', start), text.lastIndexOf('\r', start)) + 1;
    }

    private static int end(String text, List<Comment> directives, Region region) {
        if (region.enable() == directives.size()) {
            return text.length();
        }
        int end = directives.get(region.enable()).start() + ENABLE.length();
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }
}
