package dev.flakegen.dsl;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.model.NixConfig;
import dev.flakegen.model.Place;
import dev.flakegen.nix.AttrSet;
import dev.flakegen.nix.Attrs;
import dev.flakegen.nix.Expr;
import dev.flakegen.nix.IntegerLiteral;
import dev.flakegen.nix.ListExpr;
import dev.flakegen.nix.StringLiteral;
import dev.flakegen.nix.StringPart;
import dev.flakegen.nix.Variable;
import java.util.Optional;
import java.util.regex.Pattern;

/** {@code nixConfig}: Nix reads it without evaluating, so that it takes strings, lists of them, integers and booleans. */
final class NixConfigSpec extends FlakeSettableSpec<Attrs> implements Attrs {
    private static final Pattern SETTING = Pattern.compile("[a-zA-Z][a-zA-Z0-9_-]*");

    private final Place place;

    NixConfigSpec(DefinitionContext context, Place place) {
        super(context);
        this.place = place;
    }

    @Override
    void assign(String attrPath, Object value, Place here) {
        if (!SETTING.matcher(attrPath).matches()) {
            context()
                    .report(wrong("'" + attrPath + "' is not the name of a setting", here)
                            .help("a setting has one name, as nix.conf has it, such as extra-substituters"));
        } else if (!isLiteral(context().value(value, here))) {
            context()
                    .report(wrong(
                                    "the setting '" + attrPath + "' is given a value that Nix would have to evaluate",
                                    here)
                            .note("nixConfig is read before anything is evaluated")
                            .help("give it a string, an integer, a boolean, or a list of strings"));
        } else {
            super.assign(attrPath, value, here);
        }
    }

    private static Diagnostic wrong(String message, Place here) {
        return Diagnostic.error(DiagnosticCode.INVALID_VALUE, message).at(here);
    }

    private static boolean isLiteral(Expr value) {
        boolean isBoolean = value.equals(new Variable("true")) || value.equals(new Variable("false"));
        boolean isStrings =
                value instanceof ListExpr list && list.elements().stream().allMatch(NixConfigSpec::isString);
        return isBoolean || isStrings || isString(value) || value instanceof IntegerLiteral;
    }

    private static boolean isString(Expr value) {
        return value instanceof StringLiteral string
                && string.parts().stream().allMatch(StringPart.Text.class::isInstance);
    }

    @Override
    Attrs self() {
        return this;
    }

    @Override
    public Expr expr() {
        return attributes();
    }

    Optional<NixConfig> toModel() {
        return attributes().equals(AttrSet.EMPTY) ? Optional.empty() : Optional.of(new NixConfig(attributes(), place));
    }
}
