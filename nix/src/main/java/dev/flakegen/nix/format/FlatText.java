package dev.flakegen.nix.format;

import org.jspecify.annotations.Nullable;

/**
 * Parts of a document in a line.
 *
 * @param width how many characters it has, those of comments among them
 */
record FlatText(String text, int width) {
    /**
     * The parts in a line; null if they cannot be, or are wider than that without their comments.
     *
     * @param nextIndent the column of the next line, from where they begin: a comment there would belong to that line, and
     *     moves by a space
     */
    static @Nullable FlatText of(Rest parts, int nextIndent, int most) {
        if (most < 0 || isForced(parts)) {
            return null;
        }
        var result = new StringBuilder();
        int width = 0;
        int comments = 0;
        var next = Rest.skipEnds(parts);
        while (next != null) {
            var part = next.first();
            if (part instanceof Part.Gap) {
                if (Rest.gap(next).kind().flatWidth() > 0) {
                    result.append(' ');
                    width++;
                }
                next = Rest.afterGap(next);
            } else if (part instanceof Part.Group group) {
                next = Rest.skipEnds(Rest.of(group.parts(), next.afterFirst()));
            } else {
                var text = (Part.Text) part;
                switch (text.kind()) {
                    case CODE -> {
                        result.append(text.text());
                        width += text.width();
                    }
                    case COMMENT, TRAILING_COMMENT -> {
                        boolean moves = text.kind() == Part.Kind.TRAILING_COMMENT && nextIndent == width;
                        result.append(moves ? " " : "").append(text.text());
                        comments += text.width() + (moves ? 1 : 0);
                    }
                    default -> {}
                }
                next = next.afterFirst();
            }
            if (width > most) {
                return null;
            }
        }
        return new FlatText(result.toString(), width + comments);
    }

    private static boolean isForced(Rest parts) {
        for (int i = parts.from(); i < parts.to(); i++) {
            if (parts.parts().get(i).forcesLines()) {
                return true;
            }
        }
        return parts.more() != null && isForced(parts.more());
    }
}
