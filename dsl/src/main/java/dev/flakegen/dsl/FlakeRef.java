package dev.flakegen.dsl;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.model.FlakeReference;
import dev.flakegen.model.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A flake reference: {@code github("NixOS", "nixpkgs").ref("nixos-unstable")} becomes
 * {@code github:NixOS/nixpkgs/nixos-unstable}; with {@code rev}, an attribute set, so that the pin has a line of its own.
 *
 * <p>Immutable: each call hands back another one. What is wrong with it is reported where it is used, at the line that
 * said it.
 */
public final class FlakeRef {
    private static final Pattern GITHUB_NAME = Pattern.compile("[A-Za-z0-9._-]+");
    private static final Pattern GIT_URL = Pattern.compile("(https?|ssh|git|file)://[^\\s?#]+");

    /** Of a branch or tag: what git lets stand in one (git-check-ref-format), but for rarer rules. */
    private static final Pattern REF = Pattern.compile("[^\\s\\p{Cntrl}~^:?*\\[\\\\]+");

    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.-]+(:[0-9]+)?");

    private final String type;
    private final Map<String, String> attributes;
    private final List<Diagnostic> mistakes;

    private FlakeRef(String type, Map<String, String> attributes, List<Diagnostic> mistakes) {
        this.type = type;
        this.attributes = attributes;
        this.mistakes = List.copyOf(mistakes);
    }

    static FlakeRef github(String owner, String repo) {
        var ref =
                new FlakeRef("github", Map.of(), List.of()).with("owner", owner).with("repo", repo);
        boolean wellFormed = GITHUB_NAME.matcher(owner).matches()
                && GITHUB_NAME.matcher(repo).matches();
        return wellFormed
                ? ref
                : ref.wrong(
                        DiagnosticCode.INVALID_FLAKE_REFERENCE,
                        "'" + owner + "/" + repo + "' is not a repository of GitHub",
                        "write github(\"OWNER\", \"REPOSITORY\"), letters, digits, '-', '_' and '.' alone");
    }

    static FlakeRef git(String url) {
        var ref = new FlakeRef("git", Map.of(), List.of()).with("url", url);
        return GIT_URL.matcher(url).matches()
                ? ref
                : ref.wrong(
                        DiagnosticCode.INVALID_FLAKE_REFERENCE,
                        "'" + url + "' is not the URL of a git repository",
                        "write it as git(\"https://example.org/repository\"); ssh://, git:// and file:// work too");
    }

    static FlakeRef path(String path) {
        var ref = new FlakeRef("path", Map.of(), List.of()).with("path", path);
        return path.isEmpty() || path.chars().anyMatch(c -> c <= ' ' || c == '?' || c == '#' || c == '%')
                ? ref.wrong(
                        DiagnosticCode.INVALID_FLAKE_REFERENCE,
                        "'" + path + "' is not the path of a flake",
                        "write a path without blanks, '?', '#' and '%', such as path(\"./flakes/tools\")")
                : ref;
    }

    /**
     * Follows a branch or tag: {@code github:NixOS/nixpkgs/nixos-unstable}, {@code git+https://…?ref=main}.
     *
     * <p>Refused with {@code ref-and-rev} where {@code github} has a {@code rev} too: Nix refuses that.
     */
    public FlakeRef ref(String branchOrTag) {
        if (type.equals("path")) {
            return wrong(
                    DiagnosticCode.INVALID_FLAKE_REFERENCE,
                    "a flake at a path has no branch or tag",
                    "leave out ref, or use git(\"file://…\")");
        }
        var ref = with("ref", branchOrTag).notBoth();
        return REF.matcher(branchOrTag).matches()
                ? ref
                : ref.wrong(
                        DiagnosticCode.INVALID_FLAKE_REFERENCE,
                        "ref '" + branchOrTag + "' is not the name of a branch or tag",
                        "write its name as git shows it, without blanks, '~', '^', ':', '?', '*', '[' and '\\'");
    }

    /** Pins to a commit: 40 hex digits, in small letters; anything else is {@code invalid-rev}. */
    public FlakeRef rev(String commit) {
        var ref = with("rev", commit);
        return FlakeReference.isCommit(commit)
                ? ref.notBoth()
                : ref.wrong(
                        DiagnosticCode.INVALID_REV,
                        "rev '" + commit + "' is not a commit",
                        "write the whole commit, 40 hex digits in small letters; a branch or tag is ref(\"…\")");
    }

    /** The directory of the flake inside its source: {@code ?dir=nix}. */
    public FlakeRef dir(String directory) {
        var ref = with("dir", directory);
        return !directory.isEmpty() && !directory.startsWith("/")
                ? ref
                : ref.wrong(
                        DiagnosticCode.INVALID_FLAKE_REFERENCE,
                        "dir '" + directory + "' is not a directory of the source",
                        "write it relative to the top of the source, as in dir(\"nix\")");
    }

    /** Another host than github.com, for {@code github}. */
    public FlakeRef host(String host) {
        if (!type.equals("github")) {
            return wrong(
                    DiagnosticCode.INVALID_FLAKE_REFERENCE,
                    "only a github reference has a host of its own",
                    "the host stands in the URL");
        }
        var ref = with("host", host);
        return HOST.matcher(host).matches()
                ? ref
                : ref.wrong(
                        DiagnosticCode.INVALID_FLAKE_REFERENCE,
                        "'" + host + "' is not the name of a host",
                        "write the name alone, as in host(\"github.example.org\")");
    }

    /** Fetches git submodules too, for {@code git}: {@code ?submodules=1}. */
    public FlakeRef submodules() {
        return type.equals("git")
                ? with("submodules", "1")
                : wrong(
                        DiagnosticCode.INVALID_FLAKE_REFERENCE,
                        "only a git reference fetches submodules",
                        "use git(\"https://…\")");
    }

    private FlakeRef notBoth() {
        boolean both = type.equals("github") && attributes.containsKey("ref") && attributes.containsKey("rev");
        return both
                ? wrong(
                        DiagnosticCode.REF_AND_REV,
                        "a github reference has both ref and rev, which Nix refuses",
                        "keep rev to pin it, or ref to follow a branch")
                : this;
    }

    private FlakeRef with(String name, String value) {
        var all = new LinkedHashMap<>(attributes);
        all.put(name, Objects.requireNonNull(value, name));
        return new FlakeRef(type, all, mistakes);
    }

    private FlakeRef wrong(DiagnosticCode code, String message, String help) {
        var all = new ArrayList<>(mistakes);
        all.add(Diagnostic.error(code, message).at(CallerPlace.find()).help(help));
        return new FlakeRef(type, attributes, all);
    }

    /** The reference; what is wrong with it is reported. */
    FlakeReference reference(DefinitionContext context, Place place) {
        mistakes.forEach(context::report);
        attributes.values().forEach(text -> context.text(text, place));
        return new FlakeReference(type, attributes);
    }
}
