package dev.flakegen.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The systems of nixpkgs: {@code lib.systems.doubles.all} of its releases since 22.05, the usual ones first. */
public final class KnownSystems {
    private static final Set<String> NAMES = names(
            Map.entry("linux", "x86_64 aarch64"),
            Map.entry("darwin", "aarch64 x86_64 i686 armv7a"),
            Map.entry(
                    "linux",
                    "arc armv5tel armv6l armv7a armv7l i686 loongarch64 m68k microblaze microblazeel mips mips64 mips64el"
                            + " mipsel powerpc powerpc64 powerpc64le riscv32 riscv64 s390 s390x sh4"),
            Map.entry("freebsd", "x86_64 aarch64 i686"),
            Map.entry("freebsd13", "x86_64 i686"),
            Map.entry("netbsd", "x86_64 aarch64 armv6l armv7a armv7l i686 m68k mipsel powerpc riscv32 riscv64"),
            Map.entry("openbsd", "x86_64 i686"),
            Map.entry("windows", "x86_64 aarch64 i686"),
            Map.entry("cygwin", "x86_64 i686"),
            Map.entry("genode", "x86_64 aarch64 i686"),
            Map.entry("redox", "x86_64"),
            Map.entry("solaris", "x86_64"),
            Map.entry("ghcjs", "javascript js"),
            Map.entry("mmixware", "mmix"),
            Map.entry("wasi", "wasm32 wasm64"),
            Map.entry("wasip1", "wasm32 wasm64"),
            Map.entry("uefi", "x86_64 aarch64"),
            Map.entry(
                    "none",
                    "x86_64 aarch64 aarch64_be arm armv6l avr i686 m68k microblaze microblazeel mips mips64 msp430 or1k"
                            + " powerpc powerpcle riscv32 riscv64 rx s390 s390x vc4"));

    /** What others call a processor or an operating system. */
    private static final Map<String, String> OTHER_NAMES = Map.of(
            "amd64", "x86_64",
            "x64", "x86_64",
            "x86", "i686",
            "i386", "i686",
            "arm64", "aarch64",
            "macos", "darwin",
            "osx", "darwin",
            "mac", "darwin");

    private KnownSystems() {}

    @SafeVarargs
    private static Set<String> names(Map.Entry<String, String>... processorsOfKernels) {
        var names = new LinkedHashSet<String>();
        for (var processors : processorsOfKernels) {
            for (var processor : processors.getValue().split(" ")) {
                names.add(processor + "-" + processors.getKey());
            }
        }
        return names;
    }

    public static boolean contains(String name) {
        return NAMES.contains(name);
    }

    public static Stream<String> names() {
        return NAMES.stream();
    }

    /** The one that somebody may have meant: by another name, {@code arm64-macos}, or misspelled. */
    public static Optional<String> nearest(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return byOtherNames(lower).or(() -> NearestName.to(lower, names()));
    }

    /** Of {@code arm64-apple-darwin}, {@code linux/amd64}, {@code x86-64-linux}: the parts that say something. */
    public static Optional<String> byOtherNames(String name) {
        var parts = new ArrayList<String>();
        for (var part : List.of(name.replace("x86-64", "x86_64").split("[-/ .]+"))) {
            parts.add(OTHER_NAMES.getOrDefault(part, part));
        }
        return parts.stream()
                .flatMap(processor -> parts.stream().map(kernel -> processor + "-" + kernel))
                .filter(KnownSystems::contains)
                .findFirst();
    }
}
