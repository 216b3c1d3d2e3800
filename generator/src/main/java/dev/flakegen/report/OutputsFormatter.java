package dev.flakegen.report;

import dev.flakegen.model.Flake;
import dev.flakegen.model.Place;
import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.NixPrinter;
import dev.flakegen.outputs.OutputNode;
import dev.flakegen.outputs.Outputs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The outputs of a flake as {@code nix flake show} draws them, each with the line that made it:
 *
 * <pre>
 * my-registry: Packages of ours
 * ├───overlays
 * │   └───default: Nixpkgs overlay    Flake.java:12
 * └───packages
 *     └───x86_64-linux
 *         └───my-hello: package       Flake.java:13
 * </pre>
 *
 * What is empty is left out, as it is there; what is inside of an output that Nix does not look into is shown.
 */
public final class OutputsFormatter {
    /** A row that is longer does not move the places of all others to the right. */
    private static final int WIDEST = 72;

    private static final String GAP = "  ";

    /**
     * A line of the tree.
     *
     * @param lines what leads to the name
     * @param words empty where there is nothing to say
     */
    private record Row(String lines, String name, String words, Optional<Place> place) {
        int width() {
            return (lines + name + words).codePointCount(0, lines.length() + name.length() + words.length());
        }
    }

    private final Style style;

    public OutputsFormatter(Style style) {
        this.style = style;
    }

    /** All outputs of a flake; see {@link #format(Flake, Outputs, String)}. */
    public String format(Flake flake, String directory) {
        return format(flake, Outputs.of(flake), directory);
    }

    /**
     * @param outputs those of the flake that are shown
     * @param directory what a flake without a name is called
     */
    public String format(Flake flake, Outputs outputs, String directory) {
        var rows = new ArrayList<Row>();
        add(outputs.byName(), "", rows);
        var out = new StringBuilder(
                style.apply(Style.Part.TITLE, PrintableText.line(flake.name().orElse(directory))));
        flake.description().ifPresent(text -> out.append(": ").append(PrintableText.line(text)));
        out.append('\n');
        if (rows.isEmpty()) {
            out.append("no outputs: Flake.java describes none\n");
        }
        int column = rows.stream()
                .filter(row -> row.place().isPresent() && row.width() <= WIDEST)
                .mapToInt(Row::width)
                .max()
                .orElse(0);
        rows.forEach(row -> print(row, column, out));
        return out.toString();
    }

    private static void add(SortedMap<AttrName, OutputNode> nodes, String lines, List<Row> rows) {
        var shown = nodes.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .toList();
        for (var entry : shown) {
            boolean last = entry == shown.get(shown.size() - 1);
            rows.add(row(lines + (last ? "└───" : "├───"), entry.getKey(), entry.getValue()));
            add(entry.getValue().inside(), lines + (last ? "    " : "│   "), rows);
        }
    }

    private static Row row(String lines, AttrName attribute, OutputNode node) {
        var name = PrintableText.line(new NixPrinter().print(attribute));
        if (node instanceof OutputNode.Leaf leaf) {
            var words = PrintableText.line(leaf.kind().words());
            return new Row(lines, name, words.isEmpty() ? "" : ": " + words, Optional.of(leaf.place()));
        }
        if (node instanceof OutputNode.Open open) {
            return new Row(lines, name, ": and more, from a value", Optional.of(open.place()));
        }
        return new Row(lines, name, "", Optional.empty());
    }

    private void print(Row row, int column, StringBuilder out) {
        out.append(style.apply(Style.Part.TREE, row.lines()))
                .append(style.apply(Style.Part.TITLE, row.name()))
                .append(row.words());
        row.place()
                .ifPresent(place -> out.append(" ".repeat(Math.max(0, column - row.width())))
                        .append(GAP)
                        .append(style.apply(Style.Part.PLACE, place.toString())));
        out.append('\n');
    }
}
