package dev.flakegen.examples.nix;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * The versions of Nix that what is generated is for: everything that is said of a flake holds on both. The commands
 * differ, and where a test has to know, it says so:
 *
 * <ul>
 *   <li>2.8 has no name for all outputs of a flake, {@code .#.}: {@link Nix#eval} asks a flake that has it as its input;
 *   <li>2.8 looks at the outputs of all systems; newer ones when told to, see {@link #allSystems};
 *   <li>2.8 prints what it built as JSON alone, and has no {@code .drv^out}: see {@link Nix#build} and
 *       {@link Nix#realise};
 *   <li>2.8 prints six digits of a number, and copies a path that it prints as JSON into the store, where names are
 *       made of few characters.
 * </ul>
 */
public enum NixVersion {
    CURRENT("current Nix", "FLAKEGEN_NIX", "nix", "scripts/install-nix"),
    OLDEST("Nix 2.8", "FLAKEGEN_OLDEST_NIX", "nix-oldest", "scripts/install-nix ~/.cache/flakegen/nix-oldest bookworm");

    private final String title;
    private final String variable;
    private final String directory;
    private final String installer;

    NixVersion(String title, String variable, String directory, String installer) {
        this.title = title;
        this.variable = variable;
        this.directory = directory;
        this.installer = installer;
    }

    /** A command that shows or checks a flake, for all of its systems. */
    public String[] allSystems(String... command) {
        if (this == OLDEST) {
            return command;
        }
        return Stream.concat(Arrays.stream(command), Stream.of("--all-systems")).toArray(String[]::new);
    }

    /** What names its program in the environment. */
    String variable() {
        return variable;
    }

    /** Where it is installed, below flakegen's caches. */
    String directory() {
        return directory;
    }

    String missing() {
        return "there is no " + title + ": " + installer + " installs it, and ./verify does; " + variable
                + " names another";
    }

    @Override
    public String toString() {
        return title;
    }
}
