package dev.flakegen.explain;

/**
 * A file of an example: {@code Flake.java}, or the statements of its {@code define}; or another file of the project.
 *
 * @param language as Markdown names it
 * @param path from the project's directory
 * @param text with an end of line at its end
 */
public record ExampleFile(Use use, String language, String path, String text) {
    public static final String FLAKE_JAVA = "Flake.java";

    /** Which of the two examples a file is part of. */
    public enum Use {
        WRONG,
        RIGHT,
        BOTH
    }

    public boolean isFlakeJava() {
        return path.equals(FLAKE_JAVA);
    }

    /** Whether these are the statements of {@code define} alone. */
    public boolean isStatements() {
        return isFlakeJava() && !text.contains("class ");
    }

    boolean isOf(Use example) {
        return use == example || use == Use.BOTH;
    }
}
