package dev.flakegen.dsl;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.model.KnownSystems;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A system double of nixpkgs, {@code x86_64-linux}: a key of every per-system output. {@link Nix} has the usual ones as
 * constants.
 *
 * @param name processor and operating system, joined by a dash; anything else is refused where it is used
 *     ({@code invalid-system})
 * @param custom whether it need be none that nixpkgs knows
 */
public record NixSystem(String name, boolean custom) {
    private static final Pattern DOUBLE = Pattern.compile("[a-z0-9_]+-[a-z0-9_]+");

    public NixSystem {
        Objects.requireNonNull(name, "name");
    }

    /** A system of nixpkgs; one that it does not know is refused where it is used ({@code unknown-system}). */
    public static NixSystem of(String name) {
        return new NixSystem(name, false);
    }

    /** A system that nixpkgs does not know, or that is newer than flakegen. */
    public static NixSystem custom(String name) {
        return new NixSystem(name, true);
    }

    /** The system that is meant, as far as that can be told of a name with a mistake in it. */
    String meant() {
        return mistake().isPresent() ? KnownSystems.nearest(name).orElse(name) : name;
    }

    /** What is wrong with its name. */
    Optional<Diagnostic> mistake() {
        var guess = KnownSystems.nearest(name).map(near -> "did you mean '" + near + "'?");
        if (!DOUBLE.matcher(name).matches()) {
            return Optional.of(
                    Diagnostic.error(DiagnosticCode.INVALID_SYSTEM, "'" + name + "' is not the name of a system")
                            .help(guess.orElse("a system is processor and operating system, such as x86_64-linux")));
        } else if (custom || KnownSystems.contains(name)) {
            return Optional.empty();
        }
        return Optional.of(Diagnostic.error(DiagnosticCode.UNKNOWN_SYSTEM, "nixpkgs knows no system '" + name + "'")
                .note("for one that it does not know there is NixSystem.custom(\"" + name + "\")")
                .help(guess.orElse("name one of its lib.systems.doubles.all, such as x86_64-linux")));
    }

    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}
