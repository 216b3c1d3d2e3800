package dev.flakegen.model;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The URL-like syntax of flake references, as Nix 2.8 and all newer ones read it. */
final class FlakeUrl {
    /** What stands in a segment of a URL's path as it is. */
    private static final Pattern SEGMENT = Pattern.compile("[A-Za-z0-9._~-]+");

    private static final Pattern SEGMENTS = Pattern.compile(SEGMENT + "(/" + SEGMENT + ")*");

    /** Nix 2.8 does not decode what is encoded in the path of a {@code path:} URL. */
    private static final Pattern PATH = Pattern.compile("[A-Za-z0-9._~/@+-]+");

    private FlakeUrl() {}

    /** Whether a URL says all of a reference, and every Nix reads it so. */
    static boolean says(FlakeReference reference) {
        return switch (reference.type()) {
            // a group of GitLab is encoded in its owner, and newer ones decode that and forget it
            case GITHUB, GITLAB, SOURCEHUT ->
                matches(reference, "owner", SEGMENT)
                        && matches(reference, "repo", SEGMENT)
                        && matches(reference, "ref", SEGMENTS)
                        && !looksLikeCommit(reference);
            case INDIRECT -> matches(reference, "ref", SEGMENT) && !looksLikeCommit(reference);
            case PATH -> matches(reference, "path", PATH);
            case TARBALL -> isArchive(reference); // Nix 2.8 knows no scheme that says so
            case GIT, MERCURIAL, FILE -> true;
        };
    }

    private static boolean matches(FlakeReference reference, String attribute, Pattern pattern) {
        return reference.attribute(attribute).stream()
                .allMatch(value -> pattern.matcher(value).matches());
    }

    private static boolean isArchive(FlakeReference reference) {
        return reference.attribute("url").filter(FlakeReference::isArchive).isPresent();
    }

    /** A branch that is called like a commit is taken for one. */
    private static boolean looksLikeCommit(FlakeReference reference) {
        return reference.attribute("ref").filter(FlakeReference::isCommit).isPresent();
    }

    static String of(FlakeReference reference) {
        var rest = new TreeMap<>(reference.attributes());
        return switch (reference.type()) {
            case GITHUB, GITLAB, SOURCEHUT -> {
                var path = rest.remove("owner") + "/" + rest.remove("repo");
                var rev = Optional.ofNullable(rest.remove("rev"));
                var version = rev.or(() -> Optional.ofNullable(rest.remove("ref")));
                yield reference.type() + ":" + path + segment(version) + query('?', rest);
            }
            case INDIRECT -> {
                var id = rest.remove("id");
                var ref = Optional.ofNullable(rest.remove("ref"));
                var rev = Optional.ofNullable(rest.remove("rev"));
                yield "flake:" + id + segment(ref) + segment(rev) + query('?', rest);
            }
            case PATH -> "path:" + rest.remove("path") + query('?', rest);
            case GIT -> "git+" + fetched(rest);
            case MERCURIAL -> "hg+" + fetched(rest);
            case FILE -> "file+" + fetched(rest);
            case TARBALL -> {
                var scheme = isArchive(reference) ? "" : "tarball+";
                yield scheme + fetched(rest);
            }
        };
    }

    private static String segment(Optional<String> name) {
        return name.map(text -> "/" + text).orElse("");
    }

    /** A URL that has a query of its own keeps it. */
    private static String fetched(Map<String, String> attributes) {
        var url = String.valueOf(attributes.remove("url"));
        return url + query(url.contains("?") ? '&' : '?', attributes);
    }

    private static String query(char first, Map<String, String> parameters) {
        if (parameters.isEmpty()) {
            return "";
        }
        var all = new StringJoiner("&", String.valueOf(first), "");
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
