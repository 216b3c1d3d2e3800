package dev.flakegen.nix.format;

import dev.flakegen.nix.DeepRecursion;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Lays a document out in lines; {@link NixFormatter} has the rules. */
final class Layout {
    /** How wide a line can be, its indentation apart. */
    private static final int WIDTH = 100;

    /** How wide an interpolation is that stays in the line in any case. */
    private static final int SHORT = 30;

    /** What was decided for a group. */
    private enum Mode {
        /** Nothing yet. */
        UNDECIDED,
        /** On one line. */
        FLAT,
        /** Its own breaks are none, but a part of it is expanded. */
        INLINE,
        /** Its own breaks are line breaks. */
        EXPANDED
    }

    /** A group that is expanded, at a column and before so much text: where it ends depends on nothing else. */
    private record Attempt(int group, int column, int after) {}

    private final Document document;
    private final Mode[] modes;
    private final Map<Attempt, Integer> ends = new HashMap<>();
    private final DeepRecursion recursion = new DeepRecursion();

    private Layout(Document document) {
        this.document = document;
        this.modes = new Mode[document.size()];
        Arrays.fill(modes, Mode.UNDECIDED);
    }

    /** The text, which ends with a line break. */
    static String of(Document document) {
        var lines = new LineWriter();
        new Layout(document).write(0, document.size(), lines);
        return lines.toString();
    }

    /** Lays out a part of the document. */
    private void write(int from, int to, Lines lines) {
        for (int i = from; i < to; i++) {
            switch (document.item(i)) {
                case TEXT -> lines.text(document.text(i), document.nesting(i));
                case INDENTATION -> lines.indentation(document.text(i), document.nesting(i));
                case CLOSING -> lines.closing(document.text(i), document.nesting(i));
                case COMMENT -> lines.comment(document.text(i), document.nesting(i));
                case TRAILING_COMMENT -> lines.trailingComment(document.text(i));
                case RAW_LINE_BREAK -> lines.rawLineBreak(document.count(i) > 0);
                case LINE_BREAKS -> lines.lineBreaks(document.count(i));
                case LEVEL -> lines.level(document.nesting(i));
                case BREAK -> write(i, document.breakAt(i), lines);
                case OPEN -> decide(i, lines.column());
                case CLOSE -> modes[document.partner(i)] = Mode.UNDECIDED; // it may be laid out again
            }
        }
    }

    private void write(int i, Break kind, Lines lines) {
        boolean newLine = switch (kind) {
            case HARD, BLANK -> true;
            case LINE, SOFT -> modeAround(i) == Mode.EXPANDED;
            case FILL, FILL_FIRST, SOFT_FILL ->
                modeAround(i) != Mode.FLAT && !fits(i, lines.column() + kind.flatWidth());
            case SPACE -> false;
        };
        if (newLine) {
            lines.lineBreaks(kind == Break.BLANK ? 2 : 1);
        } else if (kind.flatWidth() > 0) {
            lines.space();
        }
    }

    private Mode modeAround(int i) {
        int group = document.parent(i);
        return group < 0 ? Mode.EXPANDED : modes[group];
    }

    /** Whether what follows such a break stays in the line: not where it would fit as a whole into a new one. */
    private boolean fits(int i, int column) {
        if (column + widthOfLine(i + 1) > WIDTH) {
            return false;
        }
        int end = endOfFill(i);
        if (document.breakAt(i) == Break.FILL_FIRST || !document.canBeFlat(i, end)) {
            return true;
        }
        boolean another = end < document.size() && document.item(end) == Document.Item.BREAK;
        int width = document.width(i + 1, end) + (another ? 0 : widthOfLine(end));
        return width > WIDTH || column + width <= WIDTH;
    }

    /** Where what belongs to such a break ends: at the next of them, or with the group. */
    private int endOfFill(int i) {
        int group = document.parent(i);
        int end = group < 0 ? document.size() : document.partner(group);
        for (int next = i + 1; next < end; next++) {
            if (document.item(next) == Document.Item.OPEN) {
                next = document.partner(next);
            } else if (document.item(next) == Document.Item.BREAK
                    && document.breakAt(next).isFill()) {
                return next;
            }
        }
        return end;
    }

    private void decide(int group, int column) {
        if (modes[group] != Mode.UNDECIDED) { // by a group around it
            return;
        }
        if (staysInLine(document.parent(group)) || fitsFlat(group, column)) {
            modes[group] = Mode.FLAT;
        } else if (document.group(group) == GroupKind.CHAIN || !expandOne(group, column)) {
            modes[group] = Mode.EXPANDED;
        }
    }

    private boolean fitsFlat(int group, int column) {
        int end = document.partner(group);
        return isFlatAnyway(group)
                || (document.canBeFlat(group, end)
                        && column + document.width(group, end) + widthOfLine(end + 1) <= WIDTH);
    }

    private boolean isFlatAnyway(int group) {
        int end = document.partner(group);
        var kind = document.group(group);
        boolean isShort = kind == GroupKind.SHORT && document.width(group, end) <= SHORT + "${}".length();
        return (kind == GroupKind.SIMPLE || isShort) && document.canBeFlat(group, end);
    }

    /** Tries to expand a single part of the group, the last that can be, and keep the rest on the lines around it. */
    private boolean expandOne(int group, int column) {
        int end = document.partner(group);
        for (int i = end - 1; i > group && document.width(i, end) <= WIDTH; i--) {
            if (document.item(i) == Document.Item.CLOSE) {
                int child = document.partner(i);
                if (isPriority(child) && tryToExpand(child, group, column)) {
                    return true;
                }
                i = document.group(child).exposes() ? i : child;
            }
        }
        return false;
    }

    private boolean isPriority(int group) {
        return switch (document.group(group)) {
            case PRIORITY -> true;
            case PRIORITY_IF_EXPANDED -> !document.canBeFlat(group, document.partner(group));
            default -> false;
        };
    }

    private boolean tryToExpand(int part, int group, int column) {
        int partEnd = document.partner(part);
        int groupEnd = document.partner(group);
        int start = column + document.width(group, part);
        if (start > WIDTH || !document.canBeFlat(group, part) || !canFollow(partEnd, groupEnd)) {
            return false;
        }
        mark(part, group, Mode.INLINE, Mode.EXPANDED);
        int after = document.width(partEnd, groupEnd) + widthOfLine(groupEnd + 1);
        boolean fits = start + widthOfLine(part) <= WIDTH && (after == 0 || end(part, start, after) + after <= WIDTH);
        if (!fits) {
            mark(part, group, Mode.UNDECIDED, Mode.UNDECIDED);
        }
        return fits;
    }

    /** Whether a part can stand on a line, without an interpolation that should rather be broken. */
    private boolean canFollow(int from, int to) {
        if (!document.canBeFlat(from, to) || document.width(from, to) > WIDTH) {
            return false;
        }
        for (int i = from; i < to; i++) {
            boolean interpolation = document.item(i) == Document.Item.OPEN && document.group(i) == GroupKind.SHORT;
            if (interpolation && !isFlatAnyway(i)) {
                return false;
            }
        }
        return true;
    }

    /** Notes what becomes of a part, and of the groups around it out to a certain one. */
    private void mark(int part, int group, Mode around, Mode ofPart) {
        for (int i = document.parent(part); i != group; i = document.parent(i)) {
            modes[i] = around;
        }
        modes[group] = around;
        modes[part] = ofPart;
    }

    /** The column after a group that is expanded. Before its last line break nothing matters for that. */
    private int end(int group, int column, int after) {
        var attempt = new Attempt(group, column, after);
        var known = ends.get(attempt);
        if (known == null) {
            int lastLine = lastLine(group);
            var ruler = new Ruler(lastLine < 0 ? column : 0);
            recursion.descend(() -> {
                write(lastLine < 0 ? group + 1 : lastLine, document.partner(group), ruler);
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
                    boolean known = kind.isForced() || (kind.isLine() && isSurelyExpanded(document.parent(i), group));
                    if (known || kind != Break.SPACE) {
                        return known ? i + 1 : -1;
                    }
                }
                case CLOSE -> {
                    int child = document.partner(i);
                    boolean mayBeFlat = document.canBeFlat(child, i) && document.width(child, i) <= WIDTH;
                    i = mayBeFlat ? child : i;
                }
                case LINE_BREAKS, RAW_LINE_BREAK, COMMENT, TRAILING_COMMENT -> {
                    return i + 1;
                }
                default -> {}
            }
        }
        return -1;
    }

    /** Whether a group is expanded, as an expanded one around it is, whatever comes before it. */
    private boolean isSurelyExpanded(int inner, int expanded) {
        int end = document.partner(inner);
        boolean tooLong = !document.canBeFlat(inner, end) || document.width(inner, end) > WIDTH;
        return inner == expanded || (tooLong && !document.hasPriority(inner));
    }

    /** How much text there is before the next place where a line can end. */
    private int widthOfLine(int from) {
        int total = 0;
        for (int i = from; i < document.size() && total <= WIDTH; i++) {
            switch (document.item(i)) {
                case TEXT, INDENTATION, CLOSING -> total += document.width(i, i + 1);
                case TRAILING_COMMENT -> {
                    return total + 1; // the space before it
                }
                case COMMENT, RAW_LINE_BREAK, LINE_BREAKS -> {
                    return total;
                }
                case BREAK -> {
                    var kind = document.breakAt(i);
                    if (kind.isForced() || (kind != Break.SPACE && !staysInLine(document.parent(i)))) {
                        return total;
                    }
                    total += kind.flatWidth();
                }
                case OPEN -> {
                    boolean flat = staysInLine(document.parent(i)) || isFlatAnyway(i);
                    if (flat && modes[i] == Mode.UNDECIDED) {
                        total += document.width(i, document.partner(i));
                        i = document.partner(i);
                    }
                }
                case LEVEL, CLOSE -> {}
            }
        }
        return total;
    }

    private boolean staysInLine(int group) {
        return group >= 0 && (modes[group] == Mode.FLAT || modes[group] == Mode.INLINE);
    }
}
