package dev.flakegen.nix;

import java.util.ArrayList;
import java.util.List;

/** Reads the text of an attribute path, name by name. */
final class AttrPathReader {
    private final String text;
    private int position;

    AttrPathReader(String text) {
        this.text = text;
    }

    List<AttrName> names() {
        var names = new ArrayList<AttrName>();
        do {
            names.add(name());
        } while (accept('.'));
        if (position < text.length()) {
            throw wrong("expected '.' or the end");
        }
        return names;
    }

    private AttrName name() {
        if (accept('"')) {
            return quoted();
        }
        int start = position;
        while (position < text.length() && text.charAt(position) != '.' && text.charAt(position) != '"') {
            position++;
        }
        var name = text.substring(start, position);
        if (!AttrName.isIdentifier(name) && !name.equals("or")) { // `or` is no keyword in an attribute path
            position = start;
            throw wrong(name.isEmpty() ? "expected a name" : "'" + name + "' must be quoted");
        }
        return new AttrName(name);
    }

    private AttrName quoted() {
        var name = new StringBuilder();
        while (!accept('"')) {
            if (position >= text.length()) {
                throw wrong("expected '\"'");
            }
            if (text.startsWith("${", position)) {
                throw wrong("an interpolation cannot stand here");
            }
            if (text.startsWith("$$", position)) {
                name.append(text.charAt(position++)); // nor does the second dollar begin an interpolation
            }
            name.append(accept('\\') ? escaped() : text.charAt(position++));
        }
        return new AttrName(name.toString());
    }

    private char escaped() {
        if (position >= text.length()) {
            throw wrong("expected a character after '\\'");
        }
        char c = text.charAt(position++);
        return switch (c) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> c;
        };
    }

    private boolean accept(char c) {
        boolean there = position < text.length() && text.charAt(position) == c;
        if (there) {
            position++;
        }
        return there;
    }

    private IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException("column " + (position + 1) + ": " + what);
    }
}
