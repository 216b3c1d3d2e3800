package dev.flakegen.dsl;

import dev.flakegen.model.Place;
import dev.flakegen.model.Reference;
import dev.flakegen.nix.Expr;
import dev.flakegen.nix.NixValue;
import dev.flakegen.nix.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Packages that were listed: attributes of {@code pkgs} by their path, or values. */
final class PackageList {
    private static final Pattern FILE =
            Pattern.compile("(?:\\./)?([\\w.+-]+(?:/[\\w.+-]+)*(?:/|\\.nix)|[\\w.+-]+(?:/[\\w.+-]+)+)");

    /** An installable, as {@code nix build} takes it: {@code nixpkgs#jq}. */
    private static final Pattern INSTALLABLE = Pattern.compile("[\\w.:/-]*#([\\w.+-]+)");

    private static final Pattern SEVERAL = Pattern.compile("\\s*[\\w.+-]+(?:[ ,]+[\\w.+-]+)+\\s*");

    private final DefinitionContext context;
    private final List<Expr> packages = new ArrayList<>();

    PackageList(DefinitionContext context) {
        this.context = context;
    }

    void add(String[] attrPaths, Place place) {
        for (var text : Objects.requireNonNull(attrPaths, "attrPaths")) {
            var parsed = Values.path(text, place);
            parsed.mistake()
                    .map(mistake -> help(text).map(mistake::help).orElse(mistake))
                    .ifPresent(context::report);
            parsed.path().ifPresent(path -> packages.add(new Select(new Reference.ToPkgs(), path)));
        }
    }

    /** Returns the help for a text that is not the name of a package. */
    private static Optional<String> help(String text) {
        var file = FILE.matcher(text);
        var installable = INSTALLABLE.matcher(text);
        if (file.matches()) {
            return Optional.of(
                    "a package's file is a function: call it, nix(\"pkgs.callPackage ./" + file.group(1) + " { }\")");
        } else if (installable.matches()) {
            return Optional.of("name the package alone, \"" + installable.group(1) + "\"");
        } else if (SEVERAL.matcher(text).matches()) {
            return Optional.of("name them one by one: \""
                    + String.join("\", \"", text.strip().split("[ ,]+")) + "\"");
        }
        return Optional.empty();
    }

    void add(NixValue[] values, Place place) {
        packages.addAll(context.values(values, place));
    }

    List<Expr> all() {
        return List.copyOf(packages);
    }
}
