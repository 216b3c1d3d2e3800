package dev.flakegen.dsl;

import java.util.regex.Pattern;

/**
 * A system double of nixpkgs, {@code x86_64-linux}: a key of every per-system output. {@link Nix} has the usual ones as
 * constants.
 *
 * @param name processor and operating system, joined by a dash; anything else is refused where it is used
 *     ({@code invalid-system})
 */
public record NixSystem(String name) {
    private static final Pattern DOUBLE = Pattern.compile("[a-z0-9_]+-[a-z0-9_]+");

    public static NixSystem of(String name) {
        return new NixSystem(name);
    }

    boolean isWellFormed() {
        return DOUBLE.matcher(name).matches();
    }

    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}
