package dev.flakegen.nix.format;

/** Where a layout goes. */
interface Lines {
    /** How many characters the line has, without its indentation. */
    int column();

    /** The current nesting level. */
    int nesting();

    /**
     * Text that opens or closes levels, and is indented if it begins a line.
     *
     * @param width how many characters it has
     * @param offset how many blanks are before it beside the indentation
     */
    void text(String text, int width, int nesting, int offset);

    /** The same, never indented. */
    void raw(String text, int width, int nesting);

    /** Text that goes on in the line, whatever its level. */
    void append(String text, int width);

    void lineBreaks(int count);
}
