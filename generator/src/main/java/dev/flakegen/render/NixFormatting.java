package dev.flakegen.render;

import dev.flakegen.nix.format.NixFormatter;
import dev.flakegen.nix.syntax.SyntaxException;
import dev.flakegen.project.ProjectPath;
import java.io.IOException;

/**
 * Makes the text of a generated file: a template filled in, read as Nix, and formatted. So no template can make a file that
 * Nix does not read, or one that {@code nixfmt} would change.
 */
final class NixFormatting {
    private final TemplateEngine engine;

    NixFormatting(TemplateEngine engine) {
        this.engine = engine;
    }

    /**
     * @param path of the file
     * @param template its path below the templates' directory
     * @throws TemplateFailure if the template is at fault, or makes what is not Nix
     */
    String text(ProjectPath path, String template, Record model) throws TemplateFailure, IOException {
        var text = engine.render(template, model).stripTrailing();
        try {
            return NixFormatter.format(text);
        } catch (SyntaxException e) {
            var message = "what it makes is not Nix: " + e.getMessage() + "\nline " + e.line() + " of " + path + ":\n"
                    + e.excerpt();
            throw new TemplateFailure(engine.origin(template, model, e.start()), message);
        }
    }
}
