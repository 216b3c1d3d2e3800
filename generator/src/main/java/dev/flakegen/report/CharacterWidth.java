package dev.flakegen.report;

import java.util.TreeMap;

/**
 * How many columns of a terminal a character takes: two for those of East Asian scripts and for pictures, none for marks
 * that stand on the one before.
 *
 * @see <a href="https://www.unicode.org/reports/tr11/">Unicode, East Asian Width</a>
 */
final class CharacterWidth {
    /** Blocks of wide characters: the first of each, and the last. */
    private static final TreeMap<Integer, Integer> WIDE = new TreeMap<>();

    static {
        WIDE.put(0x1100, 0x115f); // Hangul
        WIDE.put(0x2e80, 0x303e); // radicals, punctuation of East Asia
        WIDE.put(0x3041, 0xa4cf); // kana, ideographs, Yi
        WIDE.put(0xa960, 0xa97f);
        WIDE.put(0xac00, 0xd7a3); // Hangul syllables
        WIDE.put(0xf900, 0xfaff); // ideographs
        WIDE.put(0xfe30, 0xfe6f);
        WIDE.put(0xff00, 0xff60); // full width forms
        WIDE.put(0xffe0, 0xffe6);
        WIDE.put(0x1f300, 0x1f64f); // pictures
        WIDE.put(0x1f680, 0x1f6ff);
        WIDE.put(0x1f900, 0x1f9ff);
        WIDE.put(0x20000, 0x3fffd); // ideographs
    }

    private CharacterWidth() {}

    static int of(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        var block = WIDE.floorEntry(codePoint);
        return block != null && codePoint <= block.getValue() ? 2 : 1;
    }
}
