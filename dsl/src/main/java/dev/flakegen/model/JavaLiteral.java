package dev.flakegen.model;

import dev.flakegen.nix.AttrKey;
import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.AttrPath;
import java.util.stream.Collectors;

/** Arguments of a call as a description writes them, for messages that show the call. */
public final class JavaLiteral {
    private JavaLiteral() {}

    /** Returns a text in quotes: {@code a"b} is {@code "a\"b"}. */
    public static String text(String text) {
        var out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> out.append(c);
            }
        }
        return out.append('"').toString();
    }

    /** Returns an attribute path: {@code "overlays.x"}; with odd characters {@code attrPath("overlays", "x.y")}. */
    public static String attrPath(AttrPath path) {
        var isPlain = path.keys().stream().allMatch(key -> key instanceof AttrName name && name.isIdentifier());
        return isPlain
                ? text(path.toString())
                : path.keys().stream().map(JavaLiteral::name).collect(Collectors.joining(", ", "attrPath(", ")"));
    }

    private static String name(AttrKey key) {
        return text(key instanceof AttrName name ? name.name() : key.toString());
    }
}
