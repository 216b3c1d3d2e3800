package dev.flakegen.render;

import freemarker.core.TemplateMarkupOutputModel;

/** Nix text that the printer made of a tree or a name: what an interpolation can write as it is. */
final class NixMarkup implements TemplateMarkupOutputModel<NixMarkup> {
    private final String text;

    NixMarkup(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    @Override
    public NixOutputFormat getOutputFormat() {
        return NixOutputFormat.INSTANCE;
    }
}
