package dev.flakegen.model;

import java.util.Optional;
import java.util.regex.Pattern;

/** A version of Nix: {@code 2.34}. */
public record NixVersion(int major, int minor) implements Comparable<NixVersion> {
    private static final Pattern FORM = Pattern.compile("(\\d{1,4})\\.(\\d{1,4})(\\.\\d{1,4})?");

    /** Reads {@code 2.34}, or {@code 2.34.8}, whose last number says nothing about what Nix knows; empty if it is none. */
    public static Optional<NixVersion> parse(String text) {
        var form = FORM.matcher(text);
        return form.matches()
                ? Optional.of(new NixVersion(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2))))
                : Optional.empty();
    }

    @Override
    public int compareTo(NixVersion other) {
        return major != other.major ? Integer.compare(major, other.major) : Integer.compare(minor, other.minor);
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }
}
