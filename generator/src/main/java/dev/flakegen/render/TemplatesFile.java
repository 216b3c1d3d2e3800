package dev.flakegen.render;

import dev.flakegen.model.Flake;
import dev.flakegen.model.OssTemplate;
import dev.flakegen.model.Template;
import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.Expr;
import dev.flakegen.outputs.ExportedTemplate;
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

    /** A directory of the project. */
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
        return new Oss(
                Expr.of(ExportedTemplate.description(flake, template)),
                template.welcomeText().map(Expr::text));
    }

    private static Entry entry(Template template, FileScope scope) {
        return new Entry(
                template.name(),
                scope.resolve(template.path(), Surroundings.noSystem()),
                Expr.of(ExportedTemplate.description(template)),
                template.welcomeText().map(Expr::text));
    }
}
