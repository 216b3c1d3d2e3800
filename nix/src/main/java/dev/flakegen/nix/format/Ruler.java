package dev.flakegen.nix.format;

/** Measures a layout that is not written. */
final class Ruler implements Lines {
    private int column;

    Ruler(int column) {
        this.column = column;
    }

    /** Goes on at a column, past what was measured already. */
    void moveTo(int measured) {
        column = measured;
    }

    @Override
    public int column() {
        return column;
    }

    @Override
    public int nesting() {
        return 0;
    }

    @Override
    public void text(String text, int width, int nesting, int offset) {
        column += width;
    }

    @Override
    public void raw(String text, int width, int nesting) {
        column = Math.max(1, column + width);
    }

    @Override
    public void append(String text, int width) {
        column += width;
    }

    @Override
    public void lineBreaks(int count) {
        column = 0;
    }
}
