package dev.flakegen.report;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import dev.flakegen.plan.Change;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What would change, as a unified diff that {@code patch} and {@code git apply} take. */
public final class DiffFormatter {
    private static final int CONTEXT = 3;
    private static final byte[] NOTHING = {};

    private final Style style;

    public DiffFormatter(Style style) {
        this.style = style;
    }

    /** The diff of a change; empty where there is none. */
    public Optional<String> format(Change change) {
        if (change instanceof Change.Create create) {
            return Optional.of(diff(change, NOTHING, create.wanted(), true, false));
        } else if (change instanceof Change.Update update) {
            return Optional.of(diff(change, update.before(), update.wanted(), false, false));
        } else if (change instanceof Change.Delete delete) {
            return Optional.of(diff(change, delete.before(), NOTHING, false, true));
        } else if (change instanceof Change.Conflict conflict) {
            return Optional.of(diff(change, conflict.before(), conflict.wanted(), false, conflict.obsolete()));
        }
        return Optional.empty();
    }

    private String diff(Change change, byte[] before, byte[] after, boolean created, boolean deleted) {
        var original = lines(before);
        var patch = DiffUtils.diff(original, lines(after));
        var diff = UnifiedDiffUtils.generateUnifiedDiff(
                created ? "/dev/null" : "a/" + change.path(),
                deleted ? "/dev/null" : "b/" + change.path(),
                original,
                patch,
                CONTEXT);
        var out = new StringBuilder();
        diff.forEach(line -> out.append(coloured(line)).append('\n'));
        return out.toString();
    }

    private String coloured(String line) {
        if (line.startsWith("+")) {
            return style.apply(Style.Part.ADDED, line);
        } else if (line.startsWith("-")) {
            return style.apply(Style.Part.REMOVED, line);
        }
        return line.startsWith("@@") ? style.apply(Style.Part.GUTTER, line) : line;
    }

    private static List<String> lines(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        if (text.isEmpty()) {
            return List.of();
        }
        var lines = Arrays.asList(text.split("\n", -1));
        boolean ends = text.endsWith("\n");
        return ends ? lines.subList(0, lines.size() - 1) : lines;
    }
}
