package dev.flakegen.render;

import dev.flakegen.model.Flake;
import dev.flakegen.model.Template;
import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.Expr;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The model of {@code templates/default.nix}.
 *
 * @param oss the description of the generated starter; none where there is no starter
 */
record TemplatesFile(Optional<Expr> oss, List<Entry> entries) {
    static final String PATH = "templates/default.nix";

    /**
     * A directory of the project.
     *
     * @param description Nix demands one: the name, where there is no other
     */
    record Entry(AttrName name, Expr path, Expr description, Optional<Expr> welcomeText) {}

    static TemplatesFile of(Flake flake, InputNames inputs) {
        var scope = new FileScope(PATH, inputs);
        var oss = flake.ossTemplate()
                .map(template -> Expr.of("Minimal flake-parts starter consuming "
                        + flake.name().orElse("this flake") + " via lib.mkPkgs"));
        var entries = flake.templates().stream()
                .map(template -> entry(template, scope))
                .toList();
        return new TemplatesFile(oss, entries);
    }

    private static Entry entry(Template template, FileScope scope) {
        return new Entry(
                template.name(),
                scope.resolve(template.path(), Surroundings.noSystem()),
                Expr.of(template.description().orElse(template.name().name())),
                template.welcomeText().map(Expr::text));
    }

    /** The names that are exported. */
    static List<AttrName> names(Flake flake) {
        var names =
                new ArrayList<>(flake.templates().stream().map(Template::name).toList());
        if (flake.ossTemplate().isPresent()) {
            names.add(new AttrName("oss"));
            names.add(new AttrName("default"));
        }
        return names;
    }
}
