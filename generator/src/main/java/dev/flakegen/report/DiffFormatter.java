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

    private final Style style;

    public DiffFormatter(Style style) {
        this.style = style;
    }

    /** The diff of a change; empty where there is none, or nothing to compare with. */
    public Optional<String> format(Change change) {
        var before = change.before();
        var wanted = change.wanted();
        if (before.isEmpty() && (wanted.isEmpty() || !(change instanceof Change.Create))) {
            return Optional.empty();
        }
        var original = lines(before);
        var patch = DiffUtils.diff(original, lines(wanted));
        var diff = UnifiedDiffUtils.generateUnifiedDiff(
                before.isPresent() ? "a/" + change.path() : "/dev/null",
                wanted.isPresent() ? "b/" + change.path() : "/dev/null",
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

    private static List<String> lines(Optional<byte[]> bytes) {
        var text = bytes.map(content -> new String(content, StandardCharsets.UTF_8))
                .orElse("");
        if (text.isEmpty()) {
            return List.of();
        }
        var lines = Arrays.asList(text.split("\n", -1));
        boolean ends = text.endsWith("\n");
        return ends ? lines.subList(0, lines.size() - 1) : lines;
    }
}
