package dev.flakegen.nix.format;

import dev.flakegen.nix.DeepRecursion;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Moves breaks to where they count: each part of a document says what it wants around it without knowing its neighbours.
 *
 * <ul>
 *   <li>Breaks that meet are one.
 *   <li>Line breaks and comments at the beginning of a group, and line breaks and spaces at its end, move out of it: they
 *       are not the group's, and do not expand it. A space before a group moves in, where it may meet another break.
 *   <li>Texts that meet are one, as deep as the first of them.
 *   <li>A group that is all there is in a group of its kind, or empty, is none.
 * </ul>
 */
final class Breaks {
    private final DeepRecursion recursion = new DeepRecursion();

    List<Part> settle(List<Part> parts) {
        var settled = new ArrayList<Part>(parts.size());
        var pending = new ArrayDeque<>(parts);
        while (!pending.isEmpty()) {
            var part = pending.poll();
            if (part instanceof Part.Gap gap) {
                gap(gap, pending, settled);
            } else if (part instanceof Part.Group group) {
                group(group, List.of(), pending, settled);
            } else {
                settled.add(joined((Part.Text) part, pending));
            }
        }
        return settled;
    }

    private static Part.Text joined(Part.Text first, Deque<Part> pending) {
        StringBuilder text = null;
        int width = first.width();
        while (pending.peek() instanceof Part.Text next && next.kind() == first.kind()) {
            pending.poll();
            text = text == null ? new StringBuilder(first.text()) : text;
            text.append(next.text());
            width += next.width();
        }
        return text == null
                ? first
                : new Part.Text(first.kind(), text.toString(), first.nesting(), first.offset(), width);
    }

    private void gap(Part.Gap gap, Deque<Part> pending, List<Part> settled) {
        var next = pending.peek();
        if (next instanceof Part.Gap other) {
            pending.poll();
            pending.push(gap.and(other));
        } else if (next instanceof Part.Group group && gap.kind() == Break.SPACE) {
            pending.poll();
            var parts = new ArrayList<Part>(group.parts().size() + 1);
            parts.add(gap);
            parts.addAll(group.parts());
            pending.push(new Part.Group(group.kind(), parts));
        } else if (next instanceof Part.Group group) {
            pending.poll();
            group(group, List.of(gap), pending, settled);
        } else {
            settled.add(gap);
        }
    }

    private void group(Part.Group group, List<Part> gap, Deque<Part> pending, List<Part> settled) {
        var parts = recursion.descend(() -> settle(group.parts()));
        int start = 0;
        while (start < parts.size() && movesBefore(parts.get(start))) {
            start++;
        }
        int end = parts.size();
        while (end > start && isFixed(parts.get(end - 1))) {
            end--;
        }
        var before = new ArrayList<>(gap);
        before.addAll(parts.subList(0, start));
        if (start == end) {
            pushAll(parts.subList(end, parts.size()), pending);
            pushAll(before, pending);
        } else {
            settled.addAll(meeting(before));
            settled.add(simplified(group.kind(), parts.subList(start, end)));
            pushAll(parts.subList(end, parts.size()), pending);
        }
    }

    private static boolean movesBefore(Part part) {
        return isFixed(part) || (part instanceof Part.Text text && text.isComment());
    }

    private static boolean isFixed(Part part) {
        return part instanceof Part.Gap gap && gap.kind().isFixed();
    }

    private static void pushAll(List<Part> parts, Deque<Part> pending) {
        for (int i = parts.size() - 1; i >= 0; i--) {
            pending.push(parts.get(i));
        }
    }

    /** The parts, of which only the first two may be breaks that meet. */
    private static List<Part> meeting(List<Part> parts) {
        if (parts.size() > 1 && parts.get(0) instanceof Part.Gap one && parts.get(1) instanceof Part.Gap other) {
            var met = new ArrayList<>(parts.subList(1, parts.size()));
            met.set(0, one.and(other));
            return met;
        }
        return parts;
    }

    private static Part simplified(GroupKind kind, List<Part> parts) {
        boolean alone = parts.size() == 1 && parts.get(0) instanceof Part.Group inner && inner.kind() == kind;
        return alone ? parts.get(0) : new Part.Group(kind, List.copyOf(parts));
    }
}
