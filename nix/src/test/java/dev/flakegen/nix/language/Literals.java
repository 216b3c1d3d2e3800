package dev.flakegen.nix.language;

import static java.util.stream.Collectors.joining;

import dev.flakegen.nix.Expr;
import dev.flakegen.nix.IndentedString;
import dev.flakegen.nix.StringLiteral;
import dev.flakegen.nix.StringPart;
import dev.flakegen.nix.UriLiteral;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Strings, names and floats as Nix shows them. */
final class Literals {
    private static final Pattern PLAIN_NAME = Pattern.compile("[a-zA-Z_][a-zA-Z0-9_'-]*");

    /** Without {@code or}. */
    private static final Set<String> KEYWORDS =
            Set.of("assert", "else", "if", "in", "inherit", "let", "rec", "then", "with");

    private static final MathContext SIX_DIGITS = new MathContext(6, RoundingMode.HALF_EVEN);

    private Literals() {}

    /** Whether this is one text to Nix, whatever the notation. */
    static boolean isText(Expr expr) {
        if (expr instanceof StringLiteral string) {
            return string.parts().stream().allMatch(StringPart.Text.class::isInstance);
        } else if (expr instanceof IndentedString string) {
            return string.parts().isEmpty()
                    || (string.parts().size() == 1 && isText(string.parts().get(0)));
        }
        return expr instanceof UriLiteral;
    }

    private static boolean isText(StringPart part) {
        return part instanceof StringPart.Text
                || (part instanceof StringPart.Interpolation interpolation && isText(interpolation.expr()));
    }

    /** Texts side by side, as one. */
    static String ofText(List<StringPart> texts) {
        return ofText(
                texts.stream().map(text -> ((StringPart.Text) text).text()).collect(joining()));
    }

    static String ofText(String text) {
        var escaped = text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t")
                .replace("${", "\\${");
        return '"' + escaped + '"';
    }

    static String ofName(String name) {
        if (KEYWORDS.contains(name)) {
            return '"' + name + '"';
        }
        return PLAIN_NAME.matcher(name).matches() ? name : ofText(name);
    }

    /** As {@code %g} of C does: six digits, without the zeros at their end. */
    static String ofFloat(double value) {
        if (value == 0) {
            return "0";
        }
        var number = new BigDecimal(value).round(SIX_DIGITS).stripTrailingZeros();
        int exponent = number.precision() - number.scale() - 1;
        if (exponent >= -4 && exponent < SIX_DIGITS.getPrecision()) {
            return number.toPlainString();
        }
        var mantissa = number.movePointLeft(exponent).toPlainString();
        return String.format("%se%s%02d", mantissa, exponent < 0 ? "-" : "+", Math.abs(exponent));
    }
}
