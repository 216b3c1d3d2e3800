package dev.flakegen.nix.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Builds a text that is not yet laid out, part by part. */
final class DocumentBuilder {
    private record Opened(GroupKind kind, List<Part> around) {}

    private final Deque<Opened> opened = new ArrayDeque<>();
    private List<Part> parts = new ArrayList<>();
    private int nesting;
    private int offset;

    private void add(Part.Kind kind, String text) {
        parts.add(new Part.Text(kind, text, nesting, offset, text.codePointCount(0, text.length())));
    }

    void text(String text) {
        if (!text.isEmpty()) {
            add(Part.Kind.CODE, text);
        }
    }

    /** Text that is never indented; even if it is empty, it begins its line. */
    void raw(String text) {
        add(Part.Kind.RAW, text);
    }

    /** Text that is only there where the group is expanded. */
    void ifExpanded(String text) {
        add(Part.Kind.IF_EXPANDED, text);
    }

    /** A comment, which may be as long as it likes. */
    void comment(String text) {
        if (!text.isEmpty()) {
            add(Part.Kind.COMMENT, text);
        }
    }

    /** A comment after what was written, in the same line. */
    void trailingComment(String text) {
        add(Part.Kind.TRAILING_COMMENT, text);
    }

    void breakWith(Break kind) {
        parts.add(new Part.Gap(kind));
    }

    /** Parts that were captured. */
    void addAll(List<Part> captured) {
        parts.addAll(captured);
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
        opened.push(new Opened(kind, parts));
        parts = new ArrayList<>();
    }

    void close() {
        var group = opened.pop();
        group.around().add(new Part.Group(group.kind(), parts));
        parts = group.around();
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

    /** What is written, without adding it. */
    List<Part> capture(Runnable content) {
        var around = parts;
        parts = new ArrayList<>();
        content.run();
        var captured = parts;
        parts = around;
        return captured;
    }

    /** The parts in a line, if they can be and are no wider than that. */
    static Optional<List<Part>> flat(List<Part> parts, int width) {
        if (parts.stream().anyMatch(Part::forcesLines)) {
            return Optional.empty();
        }
        var flat = new ArrayList<Part>();
        var pending = new ArrayDeque<>(parts);
        int left = width;
        while (!pending.isEmpty() && left >= 0) {
            var part = pending.poll();
            if (part instanceof Part.Group group) {
                for (int i = group.parts().size() - 1; i >= 0; i--) {
                    pending.push(group.parts().get(i));
                }
            } else if (part instanceof Part.Text text) {
                flat.add(text);
                left -= text.width();
            } else if (((Part.Gap) part).kind().flatWidth() > 0) {
                flat.add(new Part.Gap(Break.SPACE));
                left--;
            }
        }
        return left < 0 ? Optional.empty() : Optional.of(flat);
    }

    /** Parts without groups, a level less deep. */
    static List<Part> lessNested(List<Part> flat) {
        return flat.stream()
                .map(part -> part instanceof Part.Text text
                        ? new Part.Text(text.kind(), text.text(), text.nesting() - 1, text.offset(), text.width())
                        : part)
                .toList();
    }

    /** All of it, its breaks where they count. */
    List<Part> build() {
        return new Breaks().settle(parts);
    }
}
