package dev.flakegen.nix.format;

import dev.flakegen.nix.DeepRecursion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lays a document out in lines; {@link NixFormatter} has the rules. */
final class Layout {
    /** How wide a line can be, its indentation apart. */
    private static final int WIDTH = 100;

    private static final int STEP = 2;

    private final LineWriter lines = new LineWriter();
    private final Set<Attempt> failed = new HashSet<>();
    private final DeepRecursion recursion = new DeepRecursion();

    private Layout() {}

    /** The text, which ends with a line break. */
    static String of(List<Part> document) {
        var layout = new Layout();
        layout.group(new Part.Group(GroupKind.REGULAR, document), null);
        return layout.lines.toString();
    }

    /** Parts in lines of their own where they can be, and what follows them. */
    private void expanded(List<Part> parts, int from, int to, @Nullable Rest more) {
        for (int i = from; i < to; i++) {
            var part = parts.get(i);
            if (part instanceof Part.Text text) {
                text(text, parts, i + 1, to, more);
            } else {
                var rest = Rest.skipEnds(new Rest(parts, i + 1, to, more));
                if (part instanceof Part.Gap gap) {
                    gap(gap, rest);
                } else {
                    recursion.descend(() -> {
                        group((Part.Group) part, rest);
                        return true;
                    });
                }
            }
        }
    }

    private void text(Part.Text text, List<Part> parts, int from, int to, @Nullable Rest more) {
        boolean mayMove = text.kind() == Part.Kind.TRAILING_COMMENT && lines.column() == STEP;
        if (mayMove && nestingOf(new Rest(parts, from, to, more)) > lines.nesting()) {
            lines.append(" " + text.text(), 1 + text.width()); // else it would belong to what is in the next line
        } else {
            lines.text(text);
        }
    }

    private static int nestingOf(@Nullable Rest rest) {
        var text = Lookahead.firstText(rest);
        return text == null ? 0 : text.nesting();
    }

    private void gap(Part.Gap gap, @Nullable Rest rest) {
        int column = lines.column();
        if (column == 0) {
            return;
        }
        switch (gap.kind()) {
            case SPACE -> lines.append(" ", 1);
            case SOFT_FILL -> {
                if (!Lookahead.firstLineFits(WIDTH - column, WIDTH, rest)) {
                    lines.lineBreaks(1);
                }
            }
            case FILL -> {
                if (Lookahead.firstLineFits(WIDTH - column - 1, WIDTH, rest)) {
                    lines.append(" ", 1);
                } else {
                    lines.lineBreaks(1);
                }
            }
            case SOFT, LINE, HARD -> lines.lineBreaks(1);
            case BLANK -> lines.lineBreaks(2);
            case TEXT_LINES -> lines.lineBreaks(gap.lines());
        }
    }

    private void group(Part.Group group, @Nullable Rest rest) {
        boolean done = flat(Rest.of(group.parts(), null), group.isForced(), rest)
                || (group.kind() != GroupKind.TRANSPARENT && expandOne(group, rest));
        if (!done) {
            expanded(group.parts(), 0, group.parts().size(), rest);
        }
    }

    /** Writes parts into the line, if they fit into it with what follows, up to the next place where a line can end. */
    private boolean flat(Rest parts, boolean isForced, @Nullable Rest rest) {
        if (isForced) {
            return false;
        }
        int column = lines.column();
        if (column == 0) {
            var content = withoutFirstGap(parts);
            var first = Lookahead.firstText(content);
            int nesting = first == null ? 0 : first.nesting();
            int lineNesting = lines.nesting() + (nesting > lines.nesting() ? STEP : 0);
            int nextIndent = nestingOf(rest) > lineNesting ? STEP : 0;
            var text = FlatText.of(content, nextIndent, WIDTH - Lookahead.firstLineWidth(rest));
            if (text != null) {
                lines.text(first, text);
            }
            return text != null;
        }
        int nextIndent = nestingOf(rest) > lines.nesting() ? STEP : 0;
        var text = FlatText.of(parts, nextIndent - column, WIDTH - column - Lookahead.firstLineWidth(rest));
        if (text != null) {
            lines.append(text.text(), text.width());
        }
        return text != null;
    }

    /** At the beginning of a line there is no break. */
    private static Rest withoutFirstGap(Rest parts) {
        if (parts.from() == parts.to()) {
            return parts;
        }
        var after = new Rest(parts.parts(), parts.from() + 1, parts.to(), parts.more());
        if (parts.first() instanceof Part.Gap) {
            return after;
        } else if (parts.first() instanceof Part.Group group
                && !group.parts().isEmpty()
                && group.parts().get(0) instanceof Part.Gap) {
            return new Rest(group.parts(), 1, group.parts().size(), after);
        }
        return parts;
    }

    /** The parts of a group, those of its transparent groups and of the groups of priority among them. */
    private static final class Segments {
        private final List<Part> parts = new ArrayList<>();
        /** Where each group of priority begins, and where it ends. */
        private final List<int[]> priorities = new ArrayList<>();

        Segments(Part.Group group) {
            var pending = new java.util.ArrayDeque<Rest>();
            pending.push(Rest.of(group.parts(), null));
            while (!pending.isEmpty()) {
                var next = pending.pop();
                for (int i = next.from(); i < next.to(); i++) {
                    var part = next.parts().get(i);
                    if (part instanceof Part.Group inner && inner.kind() == GroupKind.TRANSPARENT) {
                        pending.push(new Rest(next.parts(), i + 1, next.to(), null));
                        pending.push(Rest.of(inner.parts(), null));
                        break;
                    } else if (part instanceof Part.Group inner && inner.kind() == GroupKind.PRIORITY) {
                        priorities.add(new int[] {
                            parts.size(), parts.size() + inner.parts().size()
                        });
                        parts.addAll(inner.parts());
                    } else {
                        parts.add(part);
                    }
                }
            }
        }
    }

    /** An attempt to expand a group of priority, at a column and before so much text. */
    private record Attempt(Part first, int column, int after) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Attempt attempt
                    && first == attempt.first
                    && column == attempt.column
                    && after == attempt.after;
        }

        @Override
        public int hashCode() {
            return 31 * (31 * System.identityHashCode(first) + column) + after;
        }
    }

    /** Tries to expand a single part of the group, the last that can be, and keep the rest on the lines around it. */
    private boolean expandOne(Part.Group group, @Nullable Rest rest) {
        var segments = new Segments(group);
        for (int i = segments.priorities.size() - 1; i >= 0; i--) {
            var priority = segments.priorities.get(i);
            if (expand(segments.parts, priority[0], priority[1], rest)) {
                return true;
            }
        }
        return false;
    }

    private boolean expand(List<Part> parts, int from, int to, @Nullable Rest rest) {
        if (from == to || isForced(parts, 0, from) || isForced(parts, Math.min(to + 1, parts.size()), parts.size())) {
            return false;
        }
        var attempt = new Attempt(parts.get(from), lines.column(), Lookahead.firstLineWidth(rest));
        if (failed.contains(attempt)) {
            return false;
        }
        var mark = lines.mark();
        var before = new Rest(parts, 0, from, null);
        if (from == 0 || flat(before, false, new Rest(parts, from, parts.size(), rest))) {
            expanded(parts, from, to, Rest.of(inLine(parts.subList(to, parts.size())), rest));
            var after = new Rest(parts, to, parts.size(), null);
            if (to == parts.size() || flatAfter(after, rest)) {
                return true;
            }
        }
        lines.backTo(mark);
        failed.add(attempt);
        return false;
    }

    private boolean flatAfter(Rest after, @Nullable Rest rest) {
        boolean first = lines.column() > 0 && after.first().forcesLines();
        return !first && flat(after, false, rest);
    }

    private static boolean isForced(List<Part> parts, int from, int to) {
        for (int i = from; i < to; i++) {
            if (parts.get(i).forcesLines()) {
                return true;
            }
        }
        return false;
    }

    /** Parts whose own breaks are none. */
    private static List<Part> inLine(List<Part> parts) {
        var result = new ArrayList<Part>(parts.size());
        for (var part : parts) {
            if (part instanceof Part.Gap gap && !gap.kind().isForced()) {
                if (gap.kind().flatWidth() > 0) {
                    result.add(new Part.Gap(Break.SPACE));
                }
            } else {
                result.add(part);
            }
        }
        return result;
    }
}
