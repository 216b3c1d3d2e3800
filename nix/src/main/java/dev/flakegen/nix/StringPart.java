package dev.flakegen.nix;

import java.util.ArrayList;
import java.util.List;

/** A part of a string: text as it is meant, unescaped, or an interpolated expression. */
public sealed interface StringPart {
    /** Text as it is meant: the printer escapes it. Two texts side by side mean the same as one. */
    record Text(String text) implements StringPart {}

    /** <code>${expr}</code>. */
    record Interpolation(Expr expr) implements StringPart {}

    /** The parts, with texts that stand side by side joined, and no empty ones. */
    static List<StringPart> joined(List<StringPart> parts) {
        var joined = new ArrayList<StringPart>();
        var text = new StringBuilder();
        for (var part : parts) {
            if (part instanceof Text more) {
                text.append(more.text());
            } else {
                addText(joined, text);
                joined.add(part);
            }
        }
        addText(joined, text);
        return List.copyOf(joined);
    }

    private static void addText(List<StringPart> parts, StringBuilder text) {
        if (!text.isEmpty()) {
            parts.add(new Text(text.toString()));
            text.setLength(0);
        }
    }
}
