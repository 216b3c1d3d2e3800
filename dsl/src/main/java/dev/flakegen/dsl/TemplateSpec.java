package dev.flakegen.dsl;

import dev.flakegen.model.Place;
import dev.flakegen.model.Reference;
import dev.flakegen.model.Template;
import dev.flakegen.nix.AttrName;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code templates.<name>}, a directory of the project that {@code nix flake init -t} copies. */
public final class TemplateSpec {
    private final DefinitionContext context;
    private final AttrName name;
    private final Reference.ToFile path;
    private final Place place;
    private @Nullable String description;
    private @Nullable String welcomeText;

    TemplateSpec(DefinitionContext context, AttrName name, Reference.ToFile path, Place place) {
        this.context = context;
        this.name = name;
        this.path = path;
        this.place = place;
    }

    /** {@code description = "…";}: one line. Without it: the name, as Nix demands one. */
    public TemplateSpec description(String text) {
        description = context.text(text, context.here());
        return this;
    }

    /** {@code welcomeText = "…";}: what {@code nix flake init} shows after copying. */
    public TemplateSpec welcomeText(String markdown) {
        welcomeText = context.text(markdown, context.here());
        return this;
    }

    Template toModel() {
        return new Template(name, path, Optional.ofNullable(description), Optional.ofNullable(welcomeText), place);
    }
}
