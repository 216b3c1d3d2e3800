package dev.flakegen.render;

import dev.flakegen.project.ProjectPath;
import java.io.IOException;

/** Makes the first files of a project. */
public final class InitRenderer {
    private final TemplateEngine engine = TemplateEngine.ofInit();
    private final NixFormatting nix = new NixFormatting(engine);

    /**
     * The text of a file; Nix is formatted.
     *
     * @param template its path below the templates' directory, without its ending
     */
    public String render(ProjectPath path, String template, Record model) throws IOException {
        var name = template + ".ftl";
        try {
            return template.endsWith(".nix") ? nix.text(path, name, model) : engine.render(name, model);
        } catch (TemplateFailure e) {
            throw new IllegalStateException(e.origin() + ": " + e.getMessage(), e);
        }
    }
}
