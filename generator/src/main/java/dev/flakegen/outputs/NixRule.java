package dev.flakegen.outputs;

import dev.flakegen.model.Place;
import dev.flakegen.nix.AttrName;
import dev.flakegen.outputs.OutputKind.Plain;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How {@code nix flake show} of Nix 2.34 ({@code CmdFlakeShow} in its {@code flake.cc}) looks at an output: as deep as it
 * knows the output, less what is empty. What it does not know is one thing, whatever is inside.
 *
 * @param depth how many names lead to what it shows: three to {@code packages.x86_64-linux.hello}
 * @param kind what it takes that for
 */
record NixRule(int depth, OutputKind kind) {
    /** As deep as sets go; what is no derivation is a set. */
    private static final NixRule JOBS = new NixRule(Integer.MAX_VALUE, Plain.UNKNOWN);

    private static final NixRule UNKNOWN = new NixRule(1, Plain.UNKNOWN);

    private static final NixRule TEMPLATES = new NixRule(2, new OutputKind.Template(Optional.empty()));

    private static final Map<String, NixRule> RULES = Map.ofEntries(
            Map.entry("packages", new NixRule(3, Plain.PACKAGE)),
            Map.entry("checks", new NixRule(3, Plain.CHECK)),
            Map.entry("devShells", new NixRule(3, Plain.SHELL)),
            Map.entry("apps", new NixRule(3, Plain.APP)),
            Map.entry("formatter", new NixRule(2, Plain.PACKAGE)),
            Map.entry("legacyPackages", new NixRule(2, new OutputKind.PackageSet(Optional.empty()))),
            Map.entry("overlays", new NixRule(2, Plain.OVERLAY)),
            Map.entry("nixosModules", new NixRule(2, Plain.NIXOS_MODULE)),
            Map.entry("nixosConfigurations", new NixRule(2, Plain.NIXOS_CONFIGURATION)),
            Map.entry("templates", TEMPLATES),
            Map.entry("hydraJobs", JOBS),
            // outputs of former days
            Map.entry("defaultPackage", new NixRule(2, Plain.PACKAGE)),
            Map.entry("devShell", new NixRule(2, Plain.SHELL)),
            Map.entry("defaultApp", new NixRule(2, Plain.APP)),
            Map.entry("defaultTemplate", new NixRule(1, TEMPLATES.kind())),
            Map.entry("overlay", new NixRule(1, Plain.OVERLAY)),
            Map.entry("nixosModule", new NixRule(1, Plain.NIXOS_MODULE)));

    private static final Set<String> PER_SYSTEM = Set.of(
            "packages",
            "checks",
            "devShells",
            "apps",
            "formatter",
            "legacyPackages",
            "defaultPackage",
            "devShell",
            "defaultApp",
            "bundlers",
            "defaultBundler");

    /** Outputs that Nix does not look into, and other tools do: Home Manager, nix-darwin, flake-parts and such. */
    private static final Set<String> OF_TOOLS = Set.of(
            "lib",
            "bundlers",
            "defaultBundler",
            "schemas",
            "homeModules",
            "homeModule",
            "homeManagerModules",
            "homeManagerModule",
            "homeConfigurations",
            "darwinModules",
            "darwinModule",
            "darwinConfigurations",
            "flakeModules",
            "flakeModule",
            "nixOnDroidConfigurations",
            "colmena",
            "deploy");

    /** The names of all outputs that Nix or a tool looks for, sorted. */
    public static List<String> names() {
        return Stream.concat(RULES.keySet().stream(), OF_TOOLS.stream())
                .sorted()
                .toList();
    }

    /** For an output by its name. */
    static NixRule of(AttrName output) {
        return RULES.getOrDefault(output.name(), UNKNOWN);
    }

    /** Returns whether the names in an output are systems. */
    static boolean isPerSystem(AttrName output) {
        return PER_SYSTEM.contains(output.name());
    }

    /** Returns whether any depth is looked into, for derivations. */
    boolean isOfJobs() {
        return this == JOBS;
    }

    /** An output that is not empty, as Nix shows it. */
    OutputNode shown(OutputNode output) {
        return shown(output, 1);
    }

    private OutputNode shown(OutputNode node, int names) {
        if (node instanceof OutputNode.Leaf leaf) {
            return leaf;
        } else if (names == depth) {
            return new OutputNode.Leaf(kind, firstPlace(node));
        }
        var inside = new TreeMap<AttrName, OutputNode>();
        node.inside().forEach((name, child) -> {
            if (!child.isEmpty()) {
                inside.put(name, shown(child, names + 1));
            }
        });
        return new OutputNode.Attributes(inside);
    }

    private static Place firstPlace(OutputNode node) {
        return node.leaves()
                .map(OutputNode.Leaf::place)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
