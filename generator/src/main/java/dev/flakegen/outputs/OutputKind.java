package dev.flakegen.outputs;

import dev.flakegen.nix.AttrName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What an output is, in the words of {@code nix flake show}. */
public sealed interface OutputKind {
    /** The type that {@code nix flake show --json} gives it; none for what that leaves out. */
    Optional<String> type();

    /** What is shown to people; empty where its place says it all. */
    String words();

    /** What needs no more than its name. */
    enum Plain implements OutputKind {
        PACKAGE("derivation", "package"),
        CHECK("derivation", "derivation"),
        SHELL("derivation", "development environment"),
        JOB("derivation", "derivation"),
        APP("app", "app"),
        OVERLAY("nixpkgs-overlay", "Nixpkgs overlay"),
        NIXOS_MODULE("nixos-module", "NixOS module"),
        NIXOS_CONFIGURATION("nixos-configuration", "NixOS configuration"),
        /** Nix has no word for it. */
        HOME_MODULE("unknown", "Home Manager module"),
        /** Nix has no word for it. */
        DARWIN_MODULE("unknown", "nix-darwin module"),
        /** Something in {@code lib}. */
        LIB("unknown", ""),
        UNKNOWN("unknown", "unknown");

        private final String type;
        private final String words;

        Plain(String type, String words) {
            this.type = type;
            this.words = words;
        }

        @Override
        public Optional<String> type() {
            return Optional.of(type);
        }

        @Override
        public String words() {
            return words;
        }
    }

    /**
     * A template.
     *
     * @param description absent where it is given by code
     */
    record Template(Optional<String> description) implements OutputKind {
        @Override
        public Optional<String> type() {
            return Optional.of("template");
        }

        @Override
        public String words() {
            return description.map(text -> "template: " + text).orElse("template");
        }
    }

    /**
     * Nixpkgs of a system, which Nix does not list.
     *
     * @param packages how many are the registry's, where it is that
     */
    record PackageSet(Optional<Integer> packages) implements OutputKind {
        @Override
        public Optional<String> type() {
            return Optional.empty();
        }

        @Override
        public String words() {
            return "package set" + packages.map(PackageSet::ofRegistry).orElse("");
        }

        private static String ofRegistry(int count) {
            return " with " + (count == 1 ? "1 package" : count + " packages") + " of the registry";
        }
    }

    /**
     * A package of the registry, which Nix does not list: in an overlay.
     *
     * @param systems the only ones that it is for; absent: all of the flake's
     */
    record RegistryEntry(Optional<List<AttrName>> systems) implements OutputKind {
        @Override
        public Optional<String> type() {
            return Optional.empty();
        }

        @Override
        public String words() {
            return "package" + systems.map(RegistryEntry::only).orElse("");
        }

        private static String only(List<AttrName> systems) {
            return systems.stream().map(AttrName::name).sorted().collect(Collectors.joining(", ", " for ", " only"));
        }
    }
}
