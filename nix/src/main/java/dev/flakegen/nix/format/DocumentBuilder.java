package dev.flakegen.nix.format;

import dev.flakegen.nix.format.Document.Item;
import java.util.Arrays;

/**
 * Builds a document piece by piece, and moves breaks to where they count: so each part can say what it wants around it
 * without knowing its neighbours.
 *
 * <ul>
 *   <li>Breaks that meet become one.
 *   <li>Spaces, line breaks and comments at the beginning of a group move out of it, and spaces and line breaks at its end:
 *       they do not expand it. A space before a group first moves in, to become one with the break that it begins with.
 *   <li>Texts that meet are one, nested as deep as the first.
 *   <li>A group that has nothing in it is none, nor is one that has nothing in it but a group of its kind.
 * </ul>
 */
final class DocumentBuilder {
    private final Document document = new Document();
    private final FlatRanges flat = new FlatRanges(document);
    /** The groups that are open, by their index in the document. */
    private int[] open = new int[64];

    private int depth;
    /** The groups that are to be opened with the next text. */
    private GroupKind[] opening = new GroupKind[16];

    private int openings;
    /** The breaks that are pending: before the first of these groups, and after each. */
    private Break[] breaks = new Break[17];

    private int[] lineBreaks = new int[17];

    /** The group that was closed last. */
    private int closed = -1;

    private int nesting;
    private int offset;
    /** The width of everything written so far on one line; adjacent breaks count separately. */
    private int written;

    DocumentBuilder() {
        Arrays.fill(breaks, Break.NONE);
    }

    void text(String text) {
        if (text.isEmpty()) {
            return;
        }
        boolean apart = settle();
        int before = document.size() - 1;
        while (before >= 0 && document.item(before) == Item.NONE) {
            before--;
        }
        boolean joined = !apart && before >= 0 && document.item(before) == Item.CODE;
        document.addText(
                Item.CODE,
                text,
                width(text),
                joined ? document.nesting(before) : nesting,
                joined ? document.offset(before) : offset);
    }

    private int width(String text) {
        int width = text.codePointCount(0, text.length());
        written += width;
        return width;
    }

    /** Text that is only there where the group is expanded. */
    void ifExpanded(String text) {
        settle();
        document.addText(Item.IF_EXPANDED, text, width(text), nesting, offset);
    }

    /** Text that is never indented; even if it is empty, it begins its line. */
    void raw(String text) {
        settle();
        document.addText(Item.RAW, text, width(text), nesting, offset);
    }

    /** A comment, which may be as long as it likes. */
    void comment(String text) {
        comment(Item.COMMENT, text);
    }

    /** A comment after what was written, in the same line. */
    void trailingComment(String text) {
        comment(Item.TRAILING_COMMENT, text);
    }

    private void comment(Item item, String text) {
        moveBreaks();
        int inside = openings;
        while (inside > 0 && breaks[inside] == Break.NONE) {
            inside--;
        }
        addBreak(0);
        for (int i = 0; i < inside; i++) {
            addGroup(i);
        }
        document.addText(item, text, width(text), nesting, offset);
        for (int i = inside; i < openings; i++) {
            opening[i - inside] = opening[i];
        }
        openings -= inside;
    }

    void breakWith(Break kind) {
        meet(openings, kind, kind.lineBreaks());
        written += kind.flatWidth();
    }

    private void meet(int index, Break kind, int count) {
        var met = Break.met(breaks[index], kind);
        lineBreaks[index] = met == Break.TEXT_LINES
                ? Break.textLines(breaks[index], lineBreaks[index], kind, count)
                : met.lineBreaks();
        breaks[index] = met;
    }

    void group(Runnable content) {
        group(GroupKind.REGULAR, content);
    }

    void group(GroupKind kind, Runnable content) {
        open(kind);
        content.run();
        close();
    }

    /** Begins a group, which {@link #close} ends. */
    void open(GroupKind kind) {
        if (openings == opening.length) {
            opening = Arrays.copyOf(opening, 2 * openings);
            lineBreaks = Arrays.copyOf(lineBreaks, 2 * openings + 1);
            breaks = Arrays.copyOf(breaks, 2 * openings + 1);
            Arrays.fill(breaks, openings + 1, breaks.length, Break.NONE);
        }
        opening[openings++] = kind;
    }

    void close() {
        if (openings > 0) { // nothing was written into it
            var kind = breaks[openings];
            breaks[openings] = Break.NONE;
            openings--;
            meet(openings, kind, lineBreaks[openings + 1]);
            return;
        }
        if (!breaks[0].isFixed()) {
            addBreak(0);
        }
        int group = open[--depth];
        int last = document.size() - 1;
        boolean alone = document.item(group + 1) == Item.OPEN
                && document.item(last) == Item.CLOSE
                && closed == group + 1
                && document.group(group) == document.group(closed);
        if (alone) {
            document.remove(group + 1);
            document.removeLast();
        }
        document.add(Item.CLOSE, "");
        closed = group;
    }

    /** Content that is indented by a level where it begins a line. */
    void nest(Runnable content) {
        nesting++;
        content.run();
        nesting--;
    }

    /** Content that is indented by so many blanks where it begins a line. */
    void offset(int blanks, Runnable content) {
        offset += blanks;
        content.run();
        offset -= blanks;
    }

    /** Writes what is pending, before a text; returns whether that was anything. */
    private boolean settle() {
        if (openings == 0) {
            return addBreak(0);
        }
        moveBreaks();
        addBreak(0);
        for (int i = 0; i < openings; i++) {
            addGroup(i);
        }
        openings = 0;
        return true;
    }

    /** Moves what is pending to where it counts. */
    private void moveBreaks() {
        for (int i = 0; i < openings; i++) {
            if (breaks[i] == Break.SPACE) {
                breaks[i] = Break.NONE;
                meet(i + 1, Break.SPACE, 0);
            }
        }
        for (int i = openings; i > 0; i--) {
            var kind = breaks[i];
            if (kind != Break.NONE && kind.isFixed()) {
                breaks[i] = Break.NONE;
                meet(i - 1, kind, lineBreaks[i]);
            }
        }
    }

    private boolean addBreak(int index) {
        var kind = breaks[index];
        if (kind == Break.NONE) {
            return false;
        }
        document.addBreak(kind, lineBreaks[index]);
        breaks[index] = Break.NONE;
        return true;
    }

    private void addGroup(int index) {
        if (depth == open.length) {
            open = Arrays.copyOf(open, 2 * depth);
        }
        open[depth++] = document.size();
        document.add(Item.OPEN, opening[index]);
        addBreak(index + 1);
    }

    /** Returns the index of the next text, for {@link #flatten}. */
    int mark() {
        return document.size();
    }

    /** Returns the width of everything written so far on one line; adjacent breaks count separately. */
    int written() {
        return written;
    }

    /** Makes all from there on a text in a line, without groups; false if it cannot be. */
    boolean flatten(int from) {
        return flatten(from, 0);
    }

    /** The same for what was nested, because it might not be a text in a line. */
    boolean flattenNested(int from) {
        return flatten(from, 1);
    }

    private boolean flatten(int from, int levels) {
        return openings == 0 && breaks[0] == Break.NONE && flat.flatten(from, levels);
    }

    /**
     * Makes all that is in the group that is open a text in a line; false if it cannot be. A break that it begins with is a
     * space then, which moves out of it.
     */
    boolean flattenGroup() {
        int group = open[depth - 1];
        boolean begins = document.item(group + 1) == Item.BREAK;
        boolean flat = flatten(group + (begins ? 2 : 1));
        if (flat && begins) {
            moveSpaceOut(group);
        }
        return flat;
    }

    private void moveSpaceOut(int group) {
        int first = group;
        while (first > 0 && document.item(first - 1) == Item.OPEN) {
            first--;
        }
        if (first > 0 && document.item(first - 1) == Item.BREAK) {
            document.setBreak(first - 1, Break.met(document.breakAt(first - 1), Break.SPACE));
            document.remove(group + 1);
            return;
        }
        document.moveBreak(group + 1, first, Break.SPACE);
        for (int i = depth - 1; i >= 0 && open[i] >= first; i--) {
            open[i]++;
        }
    }

    Document build() {
        addBreak(0);
        return document.complete();
    }
}
