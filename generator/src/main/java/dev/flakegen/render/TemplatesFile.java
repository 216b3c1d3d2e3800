package dev.flakegen.render;

import dev.flakegen.model.Flake;
import dev.flakegen.model.OssTemplate;
import dev.flakegen.model.Template;
import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.Expr;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The model of {@code templates/default.nix}.
 *
 * @param oss the generated starter; none where there is none
 */
record TemplatesFile(Optional<Oss> oss, List<Entry> entries) {
    static final String PATH = "templates/default.nix";

    /** The generated starter. */
    record Oss(Expr description, Optional<Expr> welcomeText) {}

    /**
     * A directory of the project.
     *
     * @param description Nix demands one: the name, where there is no other
     */
    record Entry(AttrName name, Expr path, Expr description, Optional<Expr> welcomeText) {}

    static TemplatesFile of(Flake flake, InputNames inputs) {
        var scope = new FileScope(PATH, inputs);
        var oss = flake.ossTemplate().map(template -> oss(flake, template));
        var entries = flake.templates().stream()
                .map(template -> entry(template, scope))
                .toList();
        return new TemplatesFile(oss, entries);
    }

    private static Oss oss(Flake flake, OssTemplate template) {
        var description = template.description()
                .orElse("Minimal flake-parts starter consuming " + flake.name().orElseThrow() + " via lib.mkPkgs");
        return new Oss(Expr.of(description), template.welcomeText().map(Expr::text));
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
