package dev.flakegen.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A flake reference, in the form of attributes that the Nix manual gives for its type.
 *
 * @param attributes all but the type: {@code owner}, {@code repo}, {@code ref}, {@code rev}, {@code dir}, ...; what is
 *     true or false in Nix is {@code 1} where it is true
 * @param given the URL, where the description gives it as a whole: it stays as it is
 * @see <a href="https://nix.dev/manual/nix/latest/command-ref/new-cli/nix3-flake#flake-references">Nix manual, flake
 *     references</a>
 */
public record FlakeReference(ReferenceType type, Map<String, String> attributes, Optional<String> given) {
    private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40}");

    private static final Pattern FLAKE_ID = Pattern.compile("[a-zA-Z][a-zA-Z0-9_-]*");

    private static final Pattern ARCHIVE = Pattern.compile("[^?]*\\.(zip|tar|tgz|tar\\.(gz|xz|bz2|zst))(\\?.*)?");

    public FlakeReference {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    /** Whether a text is a flake ID: the only name that {@code follows}, and the flake registry, know an input by. */
    public static boolean isFlakeId(String text) {
        return FLAKE_ID.matcher(text).matches();
    }

    /** Whether a URL ends like that of an archive: where its scheme does not say what it is, Nix unpacks it then. */
    public static boolean isArchive(String url) {
        return ARCHIVE.matcher(url).matches();
    }

    /** Whether a text is a commit: 40 hex digits, in small letters. */
    public static boolean isCommit(String text) {
        return COMMIT.matcher(text).matches();
    }

    public Optional<String> attribute(String name) {
        return Optional.ofNullable(attributes.get(name));
    }

    /** Whether it names a commit, so that it stays the same. */
    public boolean isPinned() {
        return attribute("rev").filter(FlakeReference::isCommit).isPresent();
    }

    /** Whether it leads to a place beside the flake itself: {@code path:./tools}. */
    public boolean isRelative() {
        return type == ReferenceType.PATH
                && attribute("path").stream().noneMatch(path -> path.isEmpty() || path.startsWith("/"));
    }

    /**
     * Whether its URL says it. One with a {@code rev} is written as attributes, so that the pin has a line of its own; so
     * is what no URL says, on every Nix.
     */
    public boolean isUrl() {
        return given.isPresent() || (attribute("rev").isEmpty() && FlakeUrl.says(this));
    }

    /** The URL-like syntax: {@code github:NixOS/nixpkgs/nixos-unstable}. */
    public String url() {
        return given.orElseGet(() -> FlakeUrl.of(this));
    }
}
