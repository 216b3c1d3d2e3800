package dev.flakegen.nix.language;

import java.util.ArrayDeque;
import java.util.Deque;

/** Path literals made absolute, as Nix makes them when it reads them. */
final class PathForm {
    private final String directory;
    private final String home;

    PathForm(String directory, String home) {
        this.directory = directory;
        this.home = home;
    }

    /** A path literal, or what one with interpolations begins with; of the latter, a slash at its end is kept. */
    String of(String literal) {
        if (literal.startsWith("~")) {
            return home + literal.substring(1);
        }
        var path = canonical(literal.startsWith("/") ? literal : directory + "/" + literal);
        return literal.length() > 1 && literal.endsWith("/") ? path + "/" : path;
    }

    private static String canonical(String path) {
        Deque<String> names = new ArrayDeque<>();
        for (var name : path.split("/")) {
            if (name.equals("..")) {
                names.pollLast();
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.addLast(name);
            }
        }
        return "/" + String.join("/", names);
    }
}
