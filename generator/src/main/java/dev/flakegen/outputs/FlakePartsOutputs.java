package dev.flakegen.outputs;

import dev.flakegen.nix.AttrName;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The outputs that {@code flake-parts.lib.mkFlake} always makes, empty where nothing gives them anything. */
final class FlakePartsOutputs {
    private static final List<String> PER_SYSTEM = List.of("apps", "checks", "devShells", "legacyPackages", "packages");
    private static final List<String> ONCE = List.of("formatter", "nixosConfigurations", "nixosModules", "overlays");

    private static final OutputNode EMPTY = new OutputNode.Attributes(new TreeMap<>());

    private FlakePartsOutputs() {}

    static void addTo(Map<AttrName, OutputNode> outputs, List<AttrName> systems) {
        PER_SYSTEM.forEach(name ->
                outputs.merge(new AttrName(name), ofEach(systems), (given, empty) -> withEverySystem(given, systems)));
        ONCE.forEach(name -> outputs.putIfAbsent(new AttrName(name), EMPTY));
    }

    private static OutputNode ofEach(List<AttrName> systems) {
        var all = new TreeMap<AttrName, OutputNode>();
        systems.forEach(system -> all.put(system, EMPTY));
        return new OutputNode.PerSystem(all);
    }

    /** An output that is given by a path for one system is empty on the others. */
    private static OutputNode withEverySystem(OutputNode given, List<AttrName> systems) {
        if (!(given instanceof OutputNode.Attributes)) {
            return given;
        }
        SortedMap<AttrName, OutputNode> all = new TreeMap<>(given.inside());
        systems.forEach(system -> all.putIfAbsent(system, EMPTY));
        return new OutputNode.Attributes(all);
    }
}
