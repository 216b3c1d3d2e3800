package dev.flakegen.nix.format;

import dev.flakegen.nix.DeepRecursion;
import java.util.HashMap;
import java.util.Map;

/**
 * Lays a document out in lines; {@link NixFormatter} has the idea. The rules, as RFC 166 has them or as {@code nixfmt}
 * shows them where that says nothing:
 *
 * <ul>
 *   <li>A group stands in the line if it fits with what follows it up to the next break that is no space. Nobody asks what
 *       follows that break: so of several groups in a line that is too long, the first that cannot be flat is expanded.
 *   <li>Else a single part of priority is expanded, the last of which all this holds: what is before it in the group fits
 *       with the part up to its first break; what is after it in the group fits where the part ends. Parts are those of
 *       the group, and those in its transparent groups, which do not expand a single one for themselves.
 *   <li>Else the group is expanded: its own breaks are line breaks, and what is in it is laid out by the same rules.
 *   <li>A break that fills lines, as before {@code ==}, is none where what follows fits, its groups flat as long as they
 *       would fit into a line of their own.
 *   <li>A break at the beginning of a line is none.
 * </ul>
 */
final class Layout {
    /** How wide a line can be, its indentation apart. */
    static final int WIDTH = 100;

    private static final int STEP = 2;

    /**
     * A group that is expanded, at a column and before so much text: where it ends depends on nothing else.
     *
     * @param column -1 if that does not count either
     */
    private record Attempt(int group, int column, int after) {}

    private final Document document;
    private final Lookahead lookahead;
    private final Map<Attempt, Integer> ends = new HashMap<>();
    private final DeepRecursion recursion = new DeepRecursion();

    private Layout(Document document) {
        this.document = document;
        this.lookahead = new Lookahead(document);
    }

    /** The text, which ends with a line break. */
    static String of(Document document) {
        var lines = new LineWriter();
        new Layout(document).write(0, document.size(), lines);
        return lines.toString();
    }

    /** Lays out a part of the document that is expanded. */
    private void write(int from, int to, Lines lines) {
        for (int i = from; i < to; i++) {
            switch (document.item(i)) {
                case CODE, COMMENT, IF_EXPANDED ->
                    lines.text(document.text(i), document.textWidth(i), document.nesting(i), document.offset(i));
                case TRAILING_COMMENT -> trailingComment(i, lines);
                case RAW -> lines.raw(document.text(i), document.textWidth(i), document.nesting(i));
                case BREAK -> {
                    if (lines.column() > 0) {
                        write(i, document.breakAt(i), lines);
                    }
                }
                case OPEN -> i = open(i, lines);
                case CLOSE -> i = close(i, lines);
                case NONE -> {}
            }
        }
    }

    private void write(int i, Break kind, Lines lines) {
        int column = lines.column();
        boolean newLine = switch (kind) {
            case SOFT, LINE, HARD, BLANK, TEXT_LINES -> true;
            case SOFT_FILL, FILL -> !lookahead.firstLineFits(i + 1, WIDTH - column - kind.flatWidth());
            case SPACE, NONE -> false;
        };
        if (newLine) {
            lines.lineBreaks(document.lineBreaks(i));
        } else if (kind.flatWidth() > 0) {
            lines.append(" ", 1);
        }
    }

    private void trailingComment(int i, Lines lines) {
        if (isAligned(i + 1, lines, lines.nesting())) {
            lines.append(" " + document.text(i), 1 + document.textWidth(i));
        } else {
            lines.text(document.text(i), document.textWidth(i), document.nesting(i), document.offset(i));
        }
    }

    /**
     * Returns whether a comment is at the very column of what follows in the next line, and so would belong to that.
     */
    private boolean isAligned(int next, Lines lines, int nesting) {
        return lines.column() == STEP && lookahead.nesting(next) > nesting;
    }

    /** Lays out a group, or begins to; the item that is done with that. */
    private int open(int group, Lines lines) {
        int end = document.partner(group);
        if (fits(group, end, lines.column())) {
            flat(group, end, lines);
            return end;
        }
        int part = partToExpand(group, lines.column());
        if (part == 0) {
            return group;
        }
        flat(group, part, lines);
        lookahead.setPart(group, part);
        if (lines instanceof Ruler ruler) {
            int partEnd = document.partner(part);
            ruler.moveTo(end(part, ruler.column())); // known from the attempt
            return close(partEnd, ruler);
        }
        return part;
    }

    /** Goes on after a group, in the same line if it is the part of another that alone is expanded. */
    private int close(int i, Lines lines) {
        int host = document.host(document.partner(i));
        if (host < 0 || lookahead.part(host) != document.partner(i)) {
            return i;
        }
        int end = document.partner(host);
        lookahead.setPart(host, 0);
        flat(i, end, lines);
        return end;
    }

    /** Writes a part of the document into the line. */
    private void flat(int from, int to, Lines lines) {
        int nesting = lines.nesting();
        if (lines.column() == 0) {
            int first = lookahead.nesting(from);
            nesting += first > nesting ? STEP : 0;
        }
        for (int i = from; i < to; i++) {
            switch (document.item(i)) {
                case CODE, COMMENT -> {
                    if (lines.column() == 0) {
                        lines.text(document.text(i), document.textWidth(i), document.nesting(i), document.offset(i));
                    } else {
                        lines.append(document.text(i), document.textWidth(i));
                    }
                }
                case TRAILING_COMMENT -> {
                    boolean aligned = isAligned(to, lines, nesting);
                    lines.append((aligned ? " " : "") + document.text(i), document.textWidth(i));
                }
                case BREAK -> {
                    if (lines.column() > 0 && document.width(i, i + 1) > 0) {
                        lines.append(" ", 1);
                    }
                }
                default -> {}
            }
        }
    }

    /** Returns whether a part of the document can stand in the line, with what follows it up to the next break. */
    private boolean fits(int from, int to, int column) {
        if (!document.canBeFlat(from, to)) {
            return false;
        }
        int end = column + width(from, to, column);
        return end <= WIDTH && end + lookahead.firstLineWidth(to) <= WIDTH;
    }

    /** The width of a part in a line; at its beginning there is no break. */
    private int width(int from, int to, int column) {
        int first = document.next(from);
        boolean dropped = column == 0 && first < to && document.item(first) == Document.Item.BREAK;
        return document.width(from, to) - (dropped ? document.width(first, first + 1) : 0);
    }

    /** The last part of a group that can be the only one that is expanded; 0 if there is none. */
    private int partToExpand(int group, int column) {
        if (!document.hasPriority(group)) {
            return 0;
        }
        int end = document.partner(group);
        for (int i = end - 1; i > group && document.width(i, end) <= WIDTH && document.canBeFlat(i + 1, end); i--) {
            if (document.item(i) == Document.Item.CLOSE) {
                int child = document.partner(i);
                if (document.group(child) == GroupKind.PRIORITY && canExpand(child, group, column)) {
                    return child;
                }
                i = document.group(child) == GroupKind.TRANSPARENT ? i : child;
            }
        }
        return 0;
    }

    private boolean canExpand(int part, int group, int column) {
        int partEnd = document.partner(part);
        int groupEnd = document.partner(group);
        boolean first = document.next(group) > part;
        if (!document.canBeFlat(partEnd, groupEnd) || !(first || fits(group, part, column))) {
            return false;
        }
        var before = new Ruler(column);
        flat(group, part, before);
        lookahead.setPart(group, part);
        int end = end(part, before.column());
        lookahead.setPart(group, 0);
        boolean last = document.next(partEnd) > groupEnd;
        return last || fits(partEnd, groupEnd, end);
    }

    /** The column after a group that is expanded. Before its last line break nothing matters for that. */
    private int end(int group, int column) {
        int lastLine = lastLine(group);
        int end = document.partner(group);
        var attempt = new Attempt(group, lastLine < 0 ? column : -1, lookahead.firstLineWidth(end));
        var known = ends.get(attempt);
        if (known == null) {
            var ruler = new Ruler(lastLine < 0 ? column : 0);
            recursion.descend(() -> {
                write(lastLine < 0 ? group + 1 : lastLine, end, ruler);
                return true;
            });
            known = ruler.column();
            ends.put(attempt, known);
        }
        return known;
    }

    /** The first item of the last line of an expanded group; -1 if that cannot be told beforehand. */
    private int lastLine(int group) {
        for (int i = document.partner(group) - 1; i > group; i--) {
            switch (document.item(i)) {
                case BREAK -> {
                    var kind = document.breakAt(i);
                    if (kind.isForced() || (!isFill(kind) && isSurelyExpanded(document.parent(i), group))) {
                        return i + 1;
                    } else if (kind != Break.SPACE) {
                        return -1;
                    }
                }
                case CLOSE -> {
                    int child = document.partner(i);
                    boolean mayBeFlat = document.canBeFlat(child, i) && document.width(child, i) <= WIDTH;
                    i = mayBeFlat ? child : i;
                }
                default -> {}
            }
        }
        return -1;
    }

    private static boolean isFill(Break kind) {
        return kind == Break.SPACE || kind == Break.FILL || kind == Break.SOFT_FILL;
    }

    /** Returns whether a group is expanded, as an expanded one around it is, whatever comes before it. */
    private boolean isSurelyExpanded(int inner, int expanded) {
        int end = document.partner(inner);
        boolean tooLong = !document.canBeFlat(inner, end) || document.width(inner, end) > WIDTH;
        return inner == expanded || (tooLong && !document.hasPriority(inner));
    }
}
