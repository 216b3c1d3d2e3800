package dev.flakegen.outputs;

import dev.flakegen.model.Output;
import dev.flakegen.model.Reference;
import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.Expr;
import dev.flakegen.outputs.OutputKind.Plain;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Outputs that are given by their path, {@code flake.output("apps.x86_64-linux.run", …)}: the names of the path are all
 * that is known of them. Where the path is as long as Nix looks, it says what the output is.
 */
final class GivenOutputs {
    private static final Set<String> DERIVATIONS = Set.of("packages", "checks", "devShells");

    private GivenOutputs() {}

    static SortedMap<AttrName, OutputNode> of(List<Output> outputs) {
        return byName(outputs, 0);
    }

    /** Outputs of one path up to a depth, by the name that comes next. */
    private static SortedMap<AttrName, OutputNode> byName(List<Output> outputs, int depth) {
        var groups = new TreeMap<AttrName, List<Output>>();
        for (var output : outputs) {
            var name = (AttrName) output.path().keys().get(depth);
            groups.computeIfAbsent(name, key -> new ArrayList<>()).add(output);
        }
        var nodes = new TreeMap<AttrName, OutputNode>();
        groups.forEach((name, group) -> nodes.put(name, node(group, depth + 1)));
        return nodes;
    }

    private static OutputNode node(List<Output> outputs, int depth) {
        var first = outputs.get(0);
        return first.path().keys().size() == depth
                ? new OutputNode.Leaf(kind(first), first.place(), inside(first))
                : new OutputNode.Attributes(byName(outputs, depth));
    }

    /** What a set that is written out brings. */
    private static SortedMap<AttrName, OutputNode> inside(Output output) {
        var nodes = new TreeMap<AttrName, OutputNode>();
        var rule = NixRule.of(output.root());
        int depth = output.path().keys().size();
        if (!rule.isOfJobs()) {
            var kind = depth + 1 == rule.depth() ? rule.kind() : Plain.UNKNOWN;
            KnownNames.of(output.value())
                    .ifPresent(names ->
                            names.forEach(name -> nodes.put(name, new OutputNode.Leaf(kind, output.place()))));
        }
        return nodes;
    }

    private static OutputKind kind(Output output) {
        var rule = NixRule.of(output.root());
        if (rule.isOfJobs()) {
            return isDerivation(output.value()) ? Plain.JOB : Plain.UNKNOWN;
        }
        return output.path().keys().size() == rule.depth() ? rule.kind() : Plain.UNKNOWN;
    }

    private static boolean isDerivation(Expr value) {
        return value instanceof Reference.ToPackage
                || (value instanceof Reference.ToOutput other && DERIVATIONS.contains(other.output()));
    }
}
