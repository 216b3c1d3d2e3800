package dev.flakegen.dsl;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.model.FlakeReference;
import dev.flakegen.model.NearestName;
import dev.flakegen.model.ReferenceType;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a flake reference that is written as a URL, or as a path or name, as {@code inputs.<name>.url} can be.
 *
 * @see <a href="https://nix.dev/manual/nix/latest/command-ref/new-cli/nix3-flake#url-like-syntax">Nix manual, URL-like
 *     syntax</a>
 */
final class FlakeUrlParser {
    private static final Pattern ID = Pattern.compile("[a-zA-Z][a-zA-Z0-9_-]*(/[^/?#:]+){0,2}");
    private static final Pattern SCHEME = Pattern.compile("([a-z][a-z0-9+.-]*):(.*)", Pattern.DOTALL);
    private static final Pattern UNREADABLE = Pattern.compile("[\\s\\p{Cntrl}\"<>^`{|}\\\\]");
    private static final Pattern HALF_ENCODED = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final List<String> TRANSPORTS = List.of("https", "http", "ssh", "git", "file");

    /** Those that people write; {@code +http}, {@code +file} and {@code +ssh} go with some of them too. */
    private static final List<String> SCHEMES = List.of(
            "github",
            "gitlab",
            "sourcehut",
            "git+https",
            "git+ssh",
            "path",
            "tarball+https",
            "file+https",
            "flake",
            "https");

    /** What a service that hosts repositories takes after {@code ?}; anything else, Nix refuses. */
    private static final List<String> OF_HOSTED = List.of("ref", "rev", "host", "dir", "narHash");

    /** A reference, and what is wrong with it. */
    record Parsed(ReferenceType type, Map<String, String> attributes, Optional<Diagnostic> mistake) {}

    private final String url;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private Optional<Diagnostic> mistake = Optional.empty();

    private FlakeUrlParser(String url) {
        this.url = url;
    }

    static Parsed parse(String url) {
        return new FlakeUrlParser(url).parse();
    }

    private Parsed parse() {
        var type = type();
        return new Parsed(type, attributes, mistake);
    }

    private ReferenceType type() {
        if (url.isEmpty()) {
            return wrong("a flake reference is empty", "write it as Nix does, such as github:OWNER/REPOSITORY");
        } else if (UNREADABLE.matcher(url).find() || HALF_ENCODED.matcher(url).find()) {
            return wrong(
                    "'" + url + "' is not a flake reference",
                    "write what cannot stand in a URL by its code: a blank as %20");
        } else if (url.contains("#")) {
            return wrong(
                    "the reference '" + url + "' has a fragment, which an input cannot have",
                    "leave out what begins with '#'; an output is .attr(\"…\") of the input");
        } else if (ID.matcher(url).matches()) {
            return indirect(url);
        }
        var scheme = SCHEME.matcher(url);
        if (scheme.matches()) {
            return ofScheme(scheme.group(1), scheme.group(2));
        } else if (url.startsWith(".") || url.startsWith("/")) {
            return path(url);
        }
        return wrong("'" + url + "' is not a flake reference", "write it as Nix does, such as github:OWNER/REPOSITORY");
    }

    private ReferenceType ofScheme(String scheme, String rest) {
        int plus = scheme.indexOf('+');
        var application = plus < 0 ? scheme : scheme.substring(0, plus);
        var transport = plus < 0 ? "" : scheme.substring(plus + 1);
        if (plus >= 0 && !TRANSPORTS.contains(transport)) {
            return wrong(
                    "'" + url + "' names no way to fetch it that Nix knows",
                    "after '+' stands one of " + String.join(", ", TRANSPORTS));
        }
        return switch (application) {
            case "github", "gitlab", "sourcehut" -> plus < 0 ? hosted(application, rest) : unknownScheme(scheme);
            case "flake" -> indirect(rest);
            case "path" -> path(rest);
            case "git" -> fetched(ReferenceType.GIT, plus < 0 ? url : transport + ":" + rest);
            case "hg" -> plus < 0 ? unknownScheme(scheme) : fetched(ReferenceType.MERCURIAL, transport + ":" + rest);
            case "tarball" -> plus < 0 ? unknownScheme(scheme) : fetched(ReferenceType.TARBALL, transport + ":" + rest);
            case "file" -> fetched(ReferenceType.FILE, plus < 0 ? url : transport + ":" + rest);
            case "http", "https" -> plus < 0 ? fetched(ReferenceType.TARBALL, url) : unknownScheme(scheme);
            default -> unknownScheme(scheme);
        };
    }

    private ReferenceType unknownScheme(String scheme) {
        return wrong(
                "'" + url + "' begins with '" + scheme + ":', which Nix does not know",
                NearestName.to(scheme, SCHEMES.stream())
                        .map(near -> "did you mean '" + near + ":'?")
                        .orElse("it knows " + String.join(":, ", SCHEMES) + ":"));
    }

    private ReferenceType hosted(String scheme, String rest) {
        var type = ReferenceType.of(scheme).orElseThrow();
        var segments = Arrays.stream(query(rest).split("/"))
                .filter(segment -> !segment.isEmpty())
                .toList();
        if (segments.size() < 2) {
            return wrong(
                    "'" + url + "' does not name a repository",
                    "write " + scheme + ":OWNER/REPOSITORY, and a branch, tag or commit after another '/'");
        }
        var unknown = attributes.keySet().stream()
                .filter(name -> !OF_HOSTED.contains(name))
                .findFirst();
        if (unknown.isPresent()) {
            return wrong(
                    "'" + url + "' has a parameter '" + unknown.get() + "', which Nix refuses",
                    "it takes " + String.join(", ", OF_HOSTED));
        }
        attributes.put("owner", segments.get(0));
        attributes.put("repo", segments.get(1));
        if (segments.size() > 2) {
            var version = decoded(String.join("/", segments.subList(2, segments.size())));
            attributes.put(FlakeReference.isCommit(version) ? "rev" : "ref", version);
        }
        mistake = ReferenceRules.refAndRev(type, attributes).or(this::malformedAttribute);
        return type;
    }

    private Optional<Diagnostic> malformedAttribute() {
        return Optional.ofNullable(attributes.get("rev"))
                .flatMap(ReferenceRules::rev)
                .or(() -> Optional.ofNullable(attributes.get("ref")).flatMap(ReferenceRules::ref))
                .or(() -> Optional.ofNullable(attributes.get("host")).flatMap(ReferenceRules::host))
                .or(() -> Optional.ofNullable(attributes.get("narHash")).flatMap(ReferenceRules::narHash));
    }

    private ReferenceType indirect(String rest) {
        var segments = List.of(query(rest).split("/"));
        attributes.put("id", segments.get(0));
        if (segments.size() > 1) {
            var last = segments.get(segments.size() - 1);
            boolean pinned = FlakeReference.isCommit(last);
            if (pinned) {
                attributes.put("rev", last);
            }
            if (segments.size() == 3 || !pinned) {
                attributes.put("ref", segments.get(1));
            }
            if (segments.size() > 3 || (segments.size() == 3 && !pinned)) {
                return wrong(
                        "'" + url + "' is not a reference to the flake registry",
                        "write NAME, NAME/BRANCH, NAME/COMMIT or NAME/BRANCH/COMMIT");
            }
        }
        mistake = ReferenceRules.id(segments.get(0)).or(this::malformedAttribute);
        return ReferenceType.INDIRECT;
    }

    private ReferenceType path(String rest) {
        var path = query(rest);
        attributes.put("path", path);
        mistake = ReferenceRules.path(path).or(this::malformedAttribute);
        return ReferenceType.PATH;
    }

    private ReferenceType fetched(ReferenceType type, String fetchedUrl) {
        var address = query(fetchedUrl);
        attributes.put("url", address);
        if (address.substring(address.indexOf(':') + 1).replace("/", "").isEmpty()) {
            return wrong(
                    "'" + url + "' names nothing to fetch", "write the whole address, such as https://example.org/r");
        }
        mistake = malformedAttribute();
        return type;
    }

    /** Takes the parameters off. */
    private String query(String text) {
        int question = text.indexOf('?');
        if (question < 0) {
            return text;
        }
        for (var parameter : text.substring(question + 1).split("&")) {
            var parts = parameter.split("=", 2);
            attributes.put(parts[0], parts.length == 2 ? decoded(parts[1]) : "");
        }
        return text.substring(0, question);
    }

    private static String decoded(String text) {
        // Nix takes a plus for itself
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private ReferenceType wrong(String message, String help) {
        mistake = Optional.of(Diagnostic.error(DiagnosticCode.INVALID_FLAKE_REFERENCE, message)
                .help(help));
        return ReferenceType.INDIRECT;
    }
}
