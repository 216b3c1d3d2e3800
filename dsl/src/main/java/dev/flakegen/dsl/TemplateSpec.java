package dev.flakegen.dsl;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code templates.<name>}: what {@code nix flake init -t} copies. */
public final class TemplateSpec {
    private final DefinitionContext context;
    private @Nullable String description;
    private @Nullable String welcomeText;

    TemplateSpec(DefinitionContext context) {
        this.context = context;
    }

    /** {@code description = "…";}: one line. Nix demands one; without it, it is the template's name. */
    public TemplateSpec description(String text) {
        description = context.text(text, context.here());
        return this;
    }

    /** {@code welcomeText = "…";}: what {@code nix flake init} shows after copying. */
    public TemplateSpec welcomeText(String markdown) {
        welcomeText = context.text(markdown, context.here());
        return this;
    }

    Optional<String> description() {
        return Optional.ofNullable(description);
    }

    Optional<String> welcomeText() {
        return Optional.ofNullable(welcomeText);
    }
}
