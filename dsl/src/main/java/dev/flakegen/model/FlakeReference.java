package dev.flakegen.model;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A flake reference, in the form of attributes that the Nix manual gives for its type.
 *
 * @param type {@code github}, {@code git} or {@code path}
 * @param attributes all others: {@code owner}, {@code repo}, {@code ref}, {@code rev}, {@code dir}, ...
 * @see <a href="https://nix.dev/manual/nix/latest/command-ref/new-cli/nix3-flake#flake-references">Nix manual, flake
 *     references</a>
 */
public record FlakeReference(String type, Map<String, String> attributes) {
    private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40}");

    /** What can stand in one segment of a URL's path as it is; a reference with anything else has no URL of its own. */
    private static final Pattern SEGMENT = Pattern.compile("[A-Za-z0-9._~-]+");

    public FlakeReference {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
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

    /**
     * Whether its URL says it well. One with a {@code rev} is written as attributes, so that the pin has a line of its
     * own; so is a ref with a slash, which Nix 2.8 does not take in the path of a {@code github:} URL.
     */
    public boolean isUrl() {
        return attribute("rev").isEmpty()
                && (!type.equals("github")
                        || attribute("ref").map(SEGMENT::matcher).stream().allMatch(Matcher::matches));
    }

    /** The URL-like syntax: {@code github:NixOS/nixpkgs/nixos-unstable}. */
    public String url() {
        var query = new TreeMap<>(attributes);
        return switch (type) {
            case "github" -> {
                var path = query.remove("owner") + "/" + query.remove("repo");
                var rev = query.remove("rev");
                var ref = query.remove("ref");
                var version = rev != null ? rev : ref;
                yield "github:" + path + (version == null ? "" : "/" + version) + query(query);
            }
            case "git" -> {
                var url = query.remove("url");
                yield "git+" + url + query(query);
            }
            default -> type + ":" + query.remove("path") + query(query);
        };
    }

    private static String query(Map<String, String> parameters) {
        if (parameters.isEmpty()) {
            return "";
        }
        var all = new StringJoiner("&", "?", "");
        parameters.forEach((name, value) -> all.add(name + "=" + percentEncoded(value)));
        return all.toString();
    }

    private static String percentEncoded(String text) {
        var out = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || "-._~/:".indexOf(c) >= 0);
            out.append(plain ? String.valueOf(c) : "%%%02X".formatted(b & 0xff));
        }
        return out.toString();
    }
}
