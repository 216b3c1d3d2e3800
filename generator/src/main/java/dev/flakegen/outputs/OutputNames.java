package dev.flakegen.outputs;

import dev.flakegen.model.NearestName;
import dev.flakegen.nix.AttrName;
import java.util.Comparator;
import java.util.Optional;

/** The outputs that somebody looks for: Nix itself, or a tool that works on flakes. */
public final class OutputNames {
    /** A letter more or less makes another word of a shorter one. */
    private static final int SHORTEST = 5;

    private static final int FAR = 4;

    private OutputNames() {}

    /** The name that may have been meant, where one is misspelled; empty for one that is looked for, or like none. */
    public static Optional<String> meant(AttrName output) {
        var name = output.name();
        var known = NixRule.names();
        return known.contains(name)
                ? Optional.empty()
                : known.stream()
                        .filter(other -> distance(name, other) < FAR)
                        .min(Comparator.comparingInt(other -> distance(name, other)));
    }

    /** Returns whether the names in an output are systems. */
    public static boolean isPerSystem(AttrName output) {
        return NixRule.isPerSystem(output);
    }

    /** A slip of the keyboard is nearer than a singular. */
    private static int distance(String name, String other) {
        if (other.equalsIgnoreCase(name)) {
            return 0;
        } else if (name.length() >= SHORTEST && NearestName.isSlip(name, other)) {
            return 1;
        } else if (other.equalsIgnoreCase(name + "s") || name.equalsIgnoreCase(other + "s")) {
            return 2;
        }
        return name.length() >= SHORTEST && NearestName.isSlip(name + "s", other) ? FAR - 1 : FAR;
    }
}
