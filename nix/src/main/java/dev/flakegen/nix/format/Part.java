package dev.flakegen.nix.format;

import java.util.List;

/** A part of a text that is not yet laid out. */
sealed interface Part {
    /** What a text is to the layout. */
    enum Kind {
        CODE,
        /** It does not count for the width of a line. */
        COMMENT,
        /** A comment after what is in its line. */
        TRAILING_COMMENT,
        /** It is only there where its group is expanded. */
        IF_EXPANDED,
        /** It is never indented. */
        RAW
    }

    /**
     * Text.
     *
     * @param nesting how many levels deep it is
     * @param offset how many blanks are before it where it begins a line, beside those of its level
     * @param width how many characters it has
     */
    record Text(Kind kind, String text, int nesting, int offset, int width) implements Part {
        boolean isComment() {
            return kind == Kind.COMMENT || kind == Kind.TRAILING_COMMENT;
        }
    }

    /**
     * A break.
     *
     * @param lines how many line breaks it is, if it is {@code TEXT_LINES}
     */
    record Gap(Break kind, int lines) implements Part {
        Gap(Break kind) {
            this(kind, kind == Break.TEXT_LINES ? 1 : 0);
        }

        /** What they are together. */
        Gap and(Gap other) {
            var less = kind.compareTo(other.kind) <= 0 ? this : other;
            var more = less == this ? other : this;
            return switch (more.kind) {
                case SPACE ->
                    less.kind == Break.SOFT
                            ? new Gap(Break.LINE)
                            : less.kind == Break.SOFT_FILL ? new Gap(Break.FILL) : more;
                case FILL -> less.kind == Break.SOFT ? new Gap(Break.LINE) : more;
                case TEXT_LINES -> new Gap(Break.TEXT_LINES, more.lines + less.linesInText());
                default -> more;
            };
        }

        private int linesInText() {
            return switch (kind) {
                case TEXT_LINES -> lines;
                case BLANK -> 2;
                case SPACE -> 0;
                default -> 1;
            };
        }
    }

    /**
     * Parts that are laid out together.
     *
     * @param isForced whether there is a line break in it in any case
     */
    record Group(GroupKind kind, List<Part> parts, boolean isForced) implements Part {
        Group(GroupKind kind, List<Part> parts) {
            this(kind, parts, parts.stream().anyMatch(Part::forcesLines));
        }
    }

    /** Whether there is a line break in it in any case. */
    default boolean forcesLines() {
        if (this instanceof Group group) {
            return group.isForced();
        }
        return this instanceof Gap gap ? gap.kind().isForced() : ((Text) this).kind() == Kind.RAW;
    }
}
