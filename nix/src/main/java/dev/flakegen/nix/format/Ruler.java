package dev.flakegen.nix.format;

/** Measures a layout that is not written. */
final class Ruler implements Lines {
    private int column;

    Ruler(int column) {
        this.column = column;
    }

    @Override
    public int column() {
        return column;
    }

    @Override
    public void text(String text, int nesting) {
        column += text.codePointCount(0, text.length());
    }

    @Override
    public void indentation(String blanks, int nesting) {
        text(blanks, nesting);
    }

    @Override
    public void closing(String text, int nesting) {
        text(text, nesting);
    }

    @Override
    public void level(int nesting) {}

    @Override
    public void comment(String text, int nesting) {}

    @Override
    public void trailingComment(String text) {}

    @Override
    public void space() {
        column++;
    }

    @Override
    public void lineBreaks(int count) {
        column = 0;
    }

    @Override
    public void rawLineBreak(boolean reset) {
        column = 0;
    }
}
