package dev.flakegen.render;

import dev.flakegen.nix.Expr;
import dev.flakegen.nix.NixPrinter;
import freemarker.core.MarkupOutputFormat;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.Writer;

/**
 * FreeMarker's view of Nix. Trees and names are written as the printer prints them. Any other string that an
 * interpolation meets becomes a whole Nix string, quotes included: forgetting to escape cannot turn it into code.
 */
final class NixOutputFormat extends MarkupOutputFormat<NixMarkup> {
    static final NixOutputFormat INSTANCE = new NixOutputFormat();

    private NixOutputFormat() {}

    @Override
    public String getName() {
        return "Nix";
    }

    @Override
    public String getMimeType() {
        return "text/x-nix";
    }

    @Override
    public boolean isOutputFormatMixingAllowed() {
        return false;
    }

    @Override
    public NixMarkup fromPlainTextByEscaping(String text) {
        return new NixMarkup(escapePlainText(text));
    }

    @Override
    public NixMarkup fromMarkup(String text) throws TemplateModelException {
        throw new TemplateModelException("Nix code cannot be made of a string; pass a tree");
    }

    @Override
    public void output(NixMarkup markup, Writer out) throws IOException {
        out.write(markup.text());
    }

    @Override
    public void output(String text, Writer out) throws IOException {
        out.write(escapePlainText(text));
    }

    @Override
    public String getSourcePlainText(NixMarkup markup) throws TemplateModelException {
        throw new TemplateModelException("Nix code is no plain text");
    }

    @Override
    public String getMarkupString(NixMarkup markup) {
        return markup.text();
    }

    @Override
    public NixMarkup concat(NixMarkup first, NixMarkup second) {
        return new NixMarkup(first.text() + second.text());
    }

    @Override
    public String escapePlainText(String text) {
        return new NixPrinter().print(Expr.of(text));
    }

    @Override
    public boolean isEmpty(NixMarkup markup) {
        return markup.text().isEmpty();
    }

    @Override
    public boolean isLegacyBuiltInBypassed(String name) {
        return false;
    }

    @Override
    public boolean isAutoEscapedByDefault() {
        return true;
    }
}
