package dev.flakegen.dsl;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.model.NearestName;
import dev.flakegen.model.Place;
import dev.flakegen.model.Reference;
import dev.flakegen.model.Snippet;
import dev.flakegen.nix.Expr;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Nix code that the description gives as text, {@link Nix#nix}. It never changes: {@link #with} makes another. */
public final class NixText extends SpecValue {
    private final Expr expr;
    private final Place place;

    NixText(Expr expr, Place place) {
        this.expr = expr;
        this.place = place;
    }

    /**
     * The same text with a variable that means this value: {@code nix("old: { src = tool; }").with("tool", input)} becomes
     * {@code old: { src = tool; }} where the flake's input {@code tool} has that name, and
     * {@code old: { src = inputs."my.tool"; }} otherwise. A value that is written out and used twice, or one whose names
     * the text binds itself, is bound before it: {@code let tool = …; in old: { inherit tool; }}.
     *
     * <p>The value is put in as a tree, so that no text of it is read as code: {@code nix("a: a + suffix").with("suffix",
     * "${x}")} becomes {@code a: a + "\${x}"}. The variable may be one that the place binds, such as {@code pkgs}: it means
     * this value then. A variable that the text does not use is refused ({@code unused-argument}), and so is one that is
     * given twice ({@code duplicate-attribute}).
     *
     * @param variable a name that the text uses and does not bind itself
     * @param value a string, number, boolean, list, map, or any value
     */
    public NixText with(String variable, Object value) {
        var here = CallerPlace.find();
        Objects.requireNonNull(variable, "variable");
        Objects.requireNonNull(value, "value");
        if (expr instanceof Snippet snippet) {
            return new NixText(with(snippet, variable, value, here), place);
        }
        return isMistake() ? this : new NixText(withoutUse(variable, here), place);
    }

    private static Snippet with(Snippet snippet, String variable, Object value, Place here) {
        if (snippet.arguments().containsKey(variable)) {
            var twice = Diagnostic.error(
                            DiagnosticCode.DUPLICATE_ATTRIBUTE, "variable '" + variable + "' is given twice")
                    .at(here)
                    .help("give it in one place");
            return snippet.with(variable, new Reference.ToMistake(twice));
        }
        var used = snippet.uses().stream().map(Snippet.Use::name).toList();
        if (used.contains(variable)) {
            return snippet.with(variable, Values.expr(value, here));
        }
        // What was meant counts as given: it is not reported as unbound too.
        var near = NearestName.to(variable, used.stream());
        return snippet.with(near.orElse(variable), new Reference.ToMistake(unused(variable, near, here)));
    }

    /** Returns whether the text was refused; several mistakes are a list. */
    private boolean isMistake() {
        return expr.placeholders().stream().anyMatch(Reference.ToMistake.class::isInstance);
    }

    /** A text without variables stays what it is, and tells of the mistake. */
    private Snippet withoutUse(String variable, Place here) {
        var snippet = new Snippet(expr, List.of(), List.of(), Map.of(), place);
        return snippet.with(variable, new Reference.ToMistake(unused(variable, Optional.empty(), here)));
    }

    private static Diagnostic unused(String variable, Optional<String> near, Place here) {
        return Diagnostic.error(DiagnosticCode.UNUSED_ARGUMENT, "this Nix text uses no variable '" + variable + "'")
                .at(here)
                .help(near.map(name -> "did you mean '" + name + "'?")
                        .orElse("use it in the text as a variable, without quotes or $, or leave it out"));
    }

    @Override
    public Expr expr() {
        return expr;
    }
}
