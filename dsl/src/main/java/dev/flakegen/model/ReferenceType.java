package dev.flakegen.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The types of flake references, and the attributes that each takes.
 *
 * @see <a href="https://nix.dev/manual/nix/latest/command-ref/new-cli/nix3-flake#types">Nix manual, types of flake
 *     references</a>
 */
public enum ReferenceType {
    GITHUB("owner", "repo", "ref", "rev", "host", "dir", "narHash"),
    GITLAB("owner", "repo", "ref", "rev", "host", "dir", "narHash"),
    SOURCEHUT("owner", "repo", "ref", "rev", "host", "dir", "narHash"),
    GIT("url", "ref", "rev", "submodules", "shallow", "lfs", "dir", "narHash"),
    MERCURIAL("url", "ref", "rev", "dir", "narHash"),
    PATH("path", "dir", "narHash"),
    TARBALL("url", "dir", "narHash"),
    FILE("url", "narHash"),
    INDIRECT("id", "ref", "rev", "dir", "narHash");

    private final Set<String> attributes;

    ReferenceType(String... attributes) {
        this.attributes = Set.of(attributes);
    }

    /** The type of that name, as {@code type = "…"} has it. */
    public static Optional<ReferenceType> of(String name) {
        return Arrays.stream(values())
                .filter(type -> type.toString().equals(name))
                .findFirst();
    }

    public boolean takes(String attribute) {
        return attributes.contains(attribute);
    }

    /** Whether a repository is fetched as an archive from a service that hosts it: by owner and name. */
    public boolean isHosted() {
        return takes("owner");
    }

    /** As Nix writes it: {@code github}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
