package dev.flakegen.nix.format;

/** Where a layout goes. */
interface Lines {
    /** How many characters the line has, without its indentation. */
    int column();

    void text(String text, int nesting);

    /** Blanks that begin a line of a string, and indent what belongs to it. */
    void indentation(String blanks, int nesting);

    /** Text that, where it begins a line, is as deep as the line in which its level began. */
    void closing(String text, int nesting);

    /** What follows at that level begins lines as deep as the one that it began in, as closing text does. */
    void level(int nesting);

    void comment(String text, int nesting);

    /** A comment after what is in the line, with the space before it. */
    void trailingComment(String text);

    void space();

    void lineBreaks(int count);

    void rawLineBreak(boolean reset);
}
