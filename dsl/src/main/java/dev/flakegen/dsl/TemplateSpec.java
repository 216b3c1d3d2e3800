package dev.flakegen.dsl;

import java.util.Optional;

/** {@code templates.<name>}: what {@code nix flake init -t} copies. */
public final class TemplateSpec {
    private final DefinitionContext context;
    private final Once<String> description;
    private final Once<String> welcomeText;

    TemplateSpec(DefinitionContext context) {
        this.context = context;
        this.description = new Once<>(context, "the template's description");
        this.welcomeText = new Once<>(context, "the template's welcome text");
    }

    /** {@code description = "…";}: one line. Nix demands one; without it, it is the template's name. */
    public TemplateSpec description(String text) {
        var here = context.here();
        description.set(context.text(text, here), here);
        return this;
    }

    /** {@code welcomeText = "…";}: what {@code nix flake init} shows after copying. */
    public TemplateSpec welcomeText(String markdown) {
        var here = context.here();
        welcomeText.set(context.text(markdown, here), here);
        return this;
    }

    Optional<String> description() {
        return description.get();
    }

    Optional<String> welcomeText() {
        return welcomeText.get();
    }
}
