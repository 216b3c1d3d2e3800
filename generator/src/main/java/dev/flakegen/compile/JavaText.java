package dev.flakegen.compile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Text of a Java source, read only as far as strings, comments and brackets go: it need not be correct. */
record JavaText(String text) {
    /** A name at the end. */
    private static final Pattern NAME = Pattern.compile("(\\w+)\\s*$");

    /** How many braces are open at a place. */
    int depth(int place) {
        int depth = 0;
        for (int i = 0; i < Math.min(place, text.length()); i = next(i)) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        }
        return depth;
    }

    /** The arguments of the call whose parenthesis is the next from a place on; empty if it does not end. */
    List<String> arguments(int place) {
        int open = text.indexOf('(', Math.max(place, 0));
        if (open < 0) {
            return List.of();
        }
        var arguments = new ArrayList<String>();
        int depth = 0;
        int from = open + 1;
        for (int i = open; i < text.length(); i = next(i)) {
            char c = text.charAt(i);
            depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
            if (depth == 0 || (c == ',' && depth == 1)) {
                arguments.add(text.substring(from, i).strip());
                from = i + 1;
            }
            if (depth == 0) {
                return arguments;
            }
        }
        return List.of();
    }

    /** The call that a place is an argument of, or a part of one; empty where that is none. */
    Optional<JavaCall> callAround(int place) {
        var open = new ArrayDeque<Integer>();
        for (int i = 0; i < Math.min(place, text.length()); i = next(i)) {
            if ("([{".indexOf(text.charAt(i)) >= 0) {
                open.push(i);
            } else if (")]}".indexOf(text.charAt(i)) >= 0) {
                open.poll();
            }
        }
        return open.isEmpty() || text.charAt(open.peek()) != '(' ? Optional.empty() : call(open.peek());
    }

    /** The call of the name that a place is at, or that follows the dot there. */
    Optional<JavaCall> callAt(int place) {
        int open = text.indexOf('(', Math.max(place, 0));
        return place < 0 || open < 0 || !text.substring(place, open).matches("[.\\s]*\\w+\\s*")
                ? Optional.empty()
                : call(open);
    }

    private Optional<JavaCall> call(int open) {
        var name = NAME.matcher(text.substring(0, open));
        if (!name.find()) {
            return Optional.empty();
        }
        return Optional.of(new JavaCall(receiver(name.start()), name.group(1), arguments(open)));
    }

    /** Returns the text before the dot of a name: names and calls, {@code flake.registry().scope("a")}. */
    private String receiver(int place) {
        int start = place;
        while (start > 0) {
            int end = start;
            while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            if (end == 0 || text.charAt(end - 1) != '.') {
                break;
            }
            end--;
            while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            if (end > 0 && text.charAt(end - 1) == ')') {
                end = opening(end - 1);
            }
            while (end > 0 && Character.isJavaIdentifierPart(text.charAt(end - 1))) {
                end--;
            }
            if (end >= start) {
                break;
            }
            start = end;
        }
        return start == place
                ? ""
                : text.substring(start, text.lastIndexOf('.', place)).strip();
    }

    /** Returns where the parenthesis opens that closes at a place. */
    private int opening(int close) {
        var open = new ArrayDeque<Integer>();
        for (int i = 0; i < close; i = next(i)) {
            if (text.charAt(i) == '(') {
                open.push(i);
            } else if (text.charAt(i) == ')') {
                open.poll();
            }
        }
        return open.isEmpty() ? 0 : open.peek();
    }

    /** The next place that is inside of no string and no comment which begins here. */
    private int next(int place) {
        if (text.startsWith("\"\"\"", place)) {
            return after("\"\"\"", place + 3);
        } else if (text.startsWith("//", place)) {
            int end = text.indexOf('\n', place);
            return end < 0 ? text.length() : end;
        } else if (text.startsWith("/*", place)) {
            return after("*/", place + 2);
        }
        char c = text.charAt(place);
        return c == '"' || c == '\'' ? after(String.valueOf(c), place + 1) : place + 1;
    }

    private int after(String end, int place) {
        for (int i = place; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.startsWith(end, i)) {
                return i + end.length();
            }
        }
        return text.length();
    }

    /** The line that a place is in, up to there. */
    String lineBefore(int place) {
        int at = Math.max(0, Math.min(place, text.length()));
        int start = at;
        while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
            start--;
        }
        return text.substring(start, at);
    }

    /** What follows a place in its line. */
    String lineAfter(int place) {
        int at = Math.max(0, Math.min(place, text.length()));
        int end = at;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return text.substring(at, end);
    }
}
