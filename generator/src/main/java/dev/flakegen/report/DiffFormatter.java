package dev.flakegen.report;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import dev.flakegen.plan.Change;
import dev.flakegen.plan.LineEnds;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What would change, as a unified diff that {@code patch} and {@code git apply} take. */
public final class DiffFormatter {
    private static final int CONTEXT = 3;

    private final Style style;

    public DiffFormatter(Style style) {
        this.style = style;
    }

    /** The diff of a change, as {@code patch} takes it; empty where there is none, or nothing to compare with. */
    public Optional<String> format(Change change) {
        return format(change, change.before());
    }

    /** The diff of a hand edit for its reader: lines that differ in their ends alone are not shown. */
    public Optional<String> formatEdit(Change.Conflict conflict) {
        return format(conflict, conflict.before().map(LineEnds::unix));
    }

    private Optional<String> format(Change change, Optional<byte[]> before) {
        var wanted = change.wanted();
        if (before.isEmpty() && (wanted.isEmpty() || !(change instanceof Change.Create))) {
            return Optional.empty();
        }
        if (before.isPresent() && !isText(before.get())) {
            return Optional.of("Binary files a/" + change.path() + " and b/" + change.path() + " differ\n");
        }
        var original = lines(before);
        var patch = DiffUtils.diff(original, lines(wanted));
        var diff = UnifiedDiffUtils.generateUnifiedDiff(
                before.isPresent() ? name("a/" + change.path()) : "/dev/null",
                wanted.isPresent() ? name("b/" + change.path()) : "/dev/null",
                original,
                patch,
                CONTEXT);
        var out = new StringBuilder();
        diff.forEach(line -> out.append(coloured(line)).append('\n'));
        return Optional.of(out.toString());
    }

    private String coloured(String line) {
        if (line.startsWith("+")) {
            return style.apply(Style.Part.ADDED, line);
        } else if (line.startsWith("-")) {
            return style.apply(Style.Part.REMOVED, line);
        }
        return line.startsWith("@@") ? style.apply(Style.Part.GUTTER, line) : line;
    }

    /** Returns whether it can be shown, and stays what it is when it is. */
    private static boolean isText(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf('\0') < 0 && Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes);
    }

    /** A last line without an end is another line than one with it. */
    private static List<String> lines(Optional<byte[]> bytes) {
        var text = bytes.map(content -> new String(content, StandardCharsets.UTF_8))
                .orElse("");
        var lines = new ArrayList<>(List.of(text.split("\n", -1)));
        var rest = lines.remove(lines.size() - 1);
        if (!rest.isEmpty()) {
            lines.add(rest + "\n\\ No newline at end of file");
        }
        return lines;
    }

    /** A tab ends a name that holds a blank, as {@code diff} writes it. */
    private static String name(String path) {
        return path.contains(" ") ? path + "\t" : path;
    }
}
