package dev.flakegen.render;

import dev.flakegen.nix.AttrName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The models of the files that {@code flake.nix} imports, and gives what they need. */
record GeneratedFiles(
        Optional<LibFile> lib,
        Optional<OverlayFile> overlay,
        Optional<RegistryFile> registry,
        Optional<ModulesFile> modules,
        Optional<ChecksFile> checks) {
    /** All that any of them is given. */
    List<AttrName> arguments() {
        return Stream.of(
                        lib.map(LibFile::arguments),
                        overlay.map(OverlayFile::arguments),
                        registry.map(RegistryFile::arguments),
                        modules.map(ModulesFile::arguments),
                        checks.map(ChecksFile::arguments))
                .flatMap(Optional::stream)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /**
     * Returns whether {@code flake.nix} needs the flake itself to call them, whatever they are given for their values.
     */
    boolean needSelf() {
        return lib.filter(LibFile::overlay).isPresent()
                || overlay.filter(OverlayFile::idempotent).isPresent();
    }
}
