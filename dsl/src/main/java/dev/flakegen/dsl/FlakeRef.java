package dev.flakegen.dsl;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.FlakeReference;
import dev.flakegen.model.Place;
import dev.flakegen.model.ReferenceType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A flake reference: {@code github("NixOS", "nixpkgs").ref("nixos-unstable")} becomes
 * {@code github:NixOS/nixpkgs/nixos-unstable}; with {@code rev}, or where no URL says it, an attribute set.
 *
 * <p>Immutable: each call hands back another one. What is wrong with it is reported where it is used, at the line that
 * said it: an attribute that its type does not take, or that has not the form it needs
 * ({@code invalid-flake-reference}, {@code invalid-rev}, {@code invalid-nar-hash}), any attribute for one that is given
 * as a URL ({@code url-with-attributes}).
 *
 * @see <a href="https://nix.dev/manual/nix/latest/command-ref/new-cli/nix3-flake#types">Nix manual, types of flake
 *     references</a>
 */
public final class FlakeRef {
    private final ReferenceType type;
    private final Map<String, String> attributes;
    private final Optional<String> given;
    private final List<Diagnostic> mistakes;

    private FlakeRef(
            ReferenceType type, Map<String, String> attributes, Optional<String> given, List<Diagnostic> mistakes) {
        this.type = type;
        this.attributes = attributes;
        this.given = given;
        this.mistakes = List.copyOf(mistakes);
    }

    private static FlakeRef of(ReferenceType type) {
        return new FlakeRef(type, Map.of(), Optional.empty(), List.of());
    }

    /** A repository of a service that hosts many. */
    static FlakeRef hosted(ReferenceType type, String owner, String repo) {
        var ref = of(type).with("owner", ReferenceRules.ownerAttribute(type, owner))
                .with("repo", repo);
        return ReferenceRules.repository(type, owner, repo).map(ref::wrong).orElse(ref);
    }

    /** What is fetched from a URL. */
    static FlakeRef fetched(ReferenceType type, String url) {
        var ref = of(type).with("url", url);
        return ReferenceRules.url(type, url).map(ref::wrong).orElse(ref);
    }

    static FlakeRef path(String path) {
        var ref = of(ReferenceType.PATH).with("path", path);
        return ReferenceRules.path(path).map(ref::wrong).orElse(ref);
    }

    static FlakeRef indirect(String id) {
        var ref = of(ReferenceType.INDIRECT).with("id", id);
        return ReferenceRules.id(id).map(ref::wrong).orElse(ref);
    }

    static FlakeRef url(String url) {
        var parsed = FlakeUrlParser.parse(Objects.requireNonNull(url, "url"));
        var ref = new FlakeRef(parsed.type(), parsed.attributes(), Optional.of(url), List.of());
        return parsed.mistake().map(ref::wrong).orElse(ref);
    }

    /**
     * Follows a branch or tag: {@code github:NixOS/nixpkgs/nixos-unstable}, {@code git+https://…?ref=main}. For a
     * repository, and for {@code indirect}.
     *
     * <p>Refused with {@code ref-and-rev} where {@code github}, {@code gitlab} or {@code sourcehut} has a {@code rev}
     * too: Nix refuses that.
     */
    public FlakeRef ref(String branchOrTag) {
        return set("ref", branchOrTag, ReferenceRules.ref(branchOrTag));
    }

    /**
     * Pins to a commit: 40 hex digits, in small letters; anything else is {@code invalid-rev}. Written as an attribute
     * set: the pin has a line of its own.
     */
    public FlakeRef rev(String commit) {
        return set("rev", commit, ReferenceRules.rev(commit));
    }

    /** The directory of the flake inside its source: {@code ?dir=nix}. Not for a single file. */
    public FlakeRef dir(String directory) {
        return set("dir", directory, ReferenceRules.dir(directory));
    }

    /** Another host than github.com, gitlab.com or git.sr.ht: {@code ?host=git.example.org}. */
    public FlakeRef host(String host) {
        return set("host", host, ReferenceRules.host(host));
    }

    /**
     * What the source must be, whatever it is fetched from: {@code narHash("sha256-…")}, in SRI form
     * ({@code invalid-nar-hash}). For a tarball, which has no commit, it is the pin.
     */
    public FlakeRef narHash(String sri) {
        return set("narHash", sri, ReferenceRules.narHash(sri));
    }

    /** Fetches git submodules too, for {@code git}: {@code ?submodules=1}. */
    public FlakeRef submodules() {
        return set("submodules", "1", Optional.empty());
    }

    /** Fetches no history, for {@code git}: {@code ?shallow=1}. */
    public FlakeRef shallow() {
        return set("shallow", "1", Optional.empty());
    }

    /** Fetches what Git LFS keeps elsewhere too, for {@code git}: {@code ?lfs=1}. Nix 2.27 or newer. */
    public FlakeRef lfs() {
        return set("lfs", "1", Optional.empty());
    }

    private FlakeRef set(String attribute, String value, Optional<Diagnostic> malformed) {
        if (given.isPresent()) {
            return wrong(ReferenceRules.besidesUrl(given.get(), attribute));
        } else if (!type.takes(attribute)) {
            return wrong(ReferenceRules.notTaken(type, attribute));
        }
        var ref = with(attribute, value);
        return malformed
                .or(() -> ReferenceRules.refAndRev(type, ref.attributes))
                .map(ref::wrong)
                .orElse(ref);
    }

    private FlakeRef with(String name, String value) {
        var all = new LinkedHashMap<>(attributes);
        all.put(name, Objects.requireNonNull(value, name));
        return new FlakeRef(type, all, given, mistakes);
    }

    private FlakeRef wrong(Diagnostic mistake) {
        var all = new ArrayList<>(mistakes);
        all.add(mistake.at(CallerPlace.find()));
        return new FlakeRef(type, attributes, given, all);
    }

    /** The reference; what is wrong with it is reported. */
    FlakeReference reference(DefinitionContext context, Place place) {
        mistakes.forEach(context::report);
        given.map(List::of)
                .orElseGet(() -> List.copyOf(attributes.values()))
                .forEach(text -> context.text(text, place));
        return new FlakeReference(type, attributes, given);
    }
}
