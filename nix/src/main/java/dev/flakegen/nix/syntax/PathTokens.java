package dev.flakegen.nix.syntax;

/** Finds the paths in code: where one begins, what goes on with it, and what is written in angle brackets. */
final class PathTokens {
    private final String text;
    private final Run run;

    PathTokens(String text) {
        this.text = text;
        this.run = new Run(text, Characters::isInPath);
    }

    /** The end of a path that begins there, with {@code a}, {@code .} or {@code /}; the start where there is none. */
    int end(int start) {
        int name = run.endFrom(start);
        int segments = endOfSegments(name);
        return segments > name ? segments : beforeInterpolation(name, start);
    }

    /** The end of a path that begins there with a tilde; the start where there is none. */
    int endInHome(int start) {
        int segments = endOfSegments(start + 1);
        return segments > start + 1 ? segments : beforeInterpolation(start + 1, start);
    }

    private int beforeInterpolation(int slash, int otherwise) {
        return text.startsWith("/${", slash) ? slash + 1 : otherwise;
    }

    /** The end of {@code /a/b}, perhaps with a slash after it; the start where there is none. */
    private int endOfSegments(int start) {
        int i = endOfNames(start);
        return i > start && startsWithSlash(i) ? i + 1 : i;
    }

    private int endOfNames(int start) {
        int i = start;
        while (startsWithSlash(i) && i + 1 < text.length() && Characters.isInPath(text.charAt(i + 1))) {
            i = run.endFrom(i + 1);
        }
        return i;
    }

    private boolean startsWithSlash(int index) {
        return index < text.length() && text.charAt(index) == '/';
    }

    /** The end of what goes on with a path, after an interpolation or a slash; the start where nothing does. */
    int endOfMore(int start) {
        int name = start < text.length() ? run.endFrom(start) : start;
        int segments = endOfSegments(name);
        return segments > name ? segments : startsWithSlash(name) ? name + 1 : name;
    }

    /** The end of {@code <a/b>}; the start where there is none. */
    int endInBrackets(int start) {
        int name = start + 1 < text.length() ? run.endFrom(start + 1) : start + 1;
        int end = endOfNames(name);
        return name > start + 1 && text.startsWith(">", end) ? end + 1 : start;
    }
}
