package dev.flakegen.render;

/** A template that is at fault. */
final class TemplateFailure extends Exception {
    private static final long serialVersionUID = 1;

    private final String template;
    private final int line;
    private final int column;

    TemplateFailure(String template, int line, int column, String message) {
        super(message);
        this.template = template;
        this.line = line;
        this.column = column;
    }

    /** Its path below the templates' directory. */
    String template() {
        return template;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }
}
