package dev.flakegen.render;

/** A template that is at fault. */
final class TemplateFailure extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Origin origin;

    TemplateFailure(Origin origin, String message) {
        super(message);
        this.origin = origin;
    }

    /** The line that is at fault. */
    Origin origin() {
        return origin;
    }
}
