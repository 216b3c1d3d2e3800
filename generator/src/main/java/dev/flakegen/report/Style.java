package dev.flakegen.report;

/** How parts of a message are set off, where the terminal can. */
public enum Style {
    PLAIN,
    /** With the colours of ANSI terminals. */
    COLOURED;

    /** A part of a message. */
    enum Part {
        ERROR("1;31"),
        WARNING("1;33"),
        TITLE("1"),
        GUTTER("34"),
        CARET("1;31"),
        HELP("36"),
        TREE("32"),
        PLACE("2"),
        ADDED("32"),
        REMOVED("31");

        private final String code;

        Part(String code) {
            this.code = code;
        }
    }

    String apply(Part part, String text) {
        return this == PLAIN ? text : "\u001b[" + part.code + "m" + text + "\u001b[0m";
    }
}
