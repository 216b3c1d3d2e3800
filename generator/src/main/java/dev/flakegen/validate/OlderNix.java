package dev.flakegen.validate;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.model.Flake;
import dev.flakegen.model.FlakeReference;
import dev.flakegen.model.Input;
import dev.flakegen.model.NixVersion;
import dev.flakegen.model.Place;
import dev.flakegen.model.ReferenceType;
import dev.flakegen.nix.AttrName;
import java.util.ArrayList;
import java.util.List;

/**
 * What the oldest Nix that a flake is for refuses. The generated files themselves are made for Nix 2.8; this is about
 * what the description asks for besides.
 */
final class OlderNix {
    private static final NixVersion OLDEST = new NixVersion(2, 8);

    /** Nix 2.26 release notes: lock files with relative inputs are of a new form. */
    private static final NixVersion RELATIVE_LOCKS = new NixVersion(2, 26);

    /** Nix 2.27 release notes. */
    private static final NixVersion LFS = new NixVersion(2, 27);

    /** Nix 2.26 knows them, 2.8 does not; release notes do not tell since when. */
    private static final NixVersion PLAIN_FILES = new NixVersion(2, 26);

    /** Nix 2.34 follows, 2.26 fails; release notes do not tell since when. */
    private static final NixVersion NESTED_FOLLOWS = new NixVersion(2, 34);

    private final Flake flake;
    private final NixVersion oldest;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    OlderNix(Flake flake) {
        this.flake = flake;
        this.oldest = flake.requires().orElse(OLDEST);
    }

    List<Diagnostic> diagnostics() {
        flake.selfAttributes()
                .forEach(self -> need(LFS, "refuses inputs.self." + self.name(), "leave it out", self.place()));
        for (var input : flake.inputs()) {
            input.reference().ifPresent(reference -> reference(input, reference));
            input.inputFollows().stream()
                    .filter(follows -> follows.input().size() > 1)
                    .forEach(follows -> nested(input, follows));
        }
        return diagnostics;
    }

    private void reference(Input input, FlakeReference reference) {
        var name = "'" + input.name() + "'";
        if (reference.attribute("lfs").isPresent()) {
            need(LFS, "knows no lfs, by which input " + name + " is fetched", "leave it out", input.place());
        }
        if (reference.isRelative()) {
            need(
                    RELATIVE_LOCKS,
                    "refuses the lock file that a newer one writes for input " + name + ", as its path is relative",
                    "lock the flake with the oldest Nix in use",
                    input.place());
        }
        if (reference.type() == ReferenceType.FILE) {
            need(
                    PLAIN_FILES,
                    "cannot fetch input " + name + ", which is a single file",
                    "fetch it where it is used, with pkgs.fetchurl",
                    input.place());
        } else if (reference.type() == ReferenceType.TARBALL && !isKnownByItsEnd(reference)) {
            need(
                    PLAIN_FILES,
                    "does not know by its URL that input " + name + " is a tarball",
                    "write it as tarball(\"https://…\")",
                    input.place());
        }
    }

    private static boolean isKnownByItsEnd(FlakeReference reference) {
        return !reference.isUrl()
                || (FlakeReference.isArchive(reference.url())
                        && !reference.url().startsWith("tarball+"));
    }

    private void nested(Input input, Input.Follows follows) {
        var names = follows.input().stream().map(AttrName::name).toList();
        var outer = names.get(0);
        need(
                NESTED_FOLLOWS,
                "fails on what input '" + input.name() + "/" + String.join("/", names) + "' follows",
                "declare '" + outer + "' here, with the reference that '" + input.name() + "' has for it, and say"
                        + " .follows(\"" + outer + "\", …) too",
                follows.place());
    }

    private void need(NixVersion since, String what, String instead, Place place) {
        if (oldest.compareTo(since) < 0) {
            diagnostics.add(Diagnostic.warning(DiagnosticCode.NEWER_NIX_NEEDED, "Nix " + oldest + " " + what)
                    .at(place)
                    .note("Nix " + since + " can do it")
                    .help(instead + "; or say that nobody has an older one: flake.requires(\"" + since + "\")"));
        }
    }
}
