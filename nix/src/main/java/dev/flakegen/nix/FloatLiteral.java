package dev.flakegen.nix;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * {@code 0.5}. Nix has no negative literals: {@code -0.5} is a {@link Negation}.
 *
 * @param value finite, not negative, and zero or so large that no digits are lost; see {@link #canHold}
 */
public record FloatLiteral(double value) implements Expr {
    private static final int DIGITS_OF_A_DOUBLE = 17;

    public FloatLiteral {
        if (!canHold(value)) {
            throw new IllegalArgumentException("Nix cannot write the number " + value);
        }
        if (value < 0 || Double.compare(value, -0.0) == 0) {
            throw new IllegalArgumentException("not a literal of Nix, but a negation: " + value);
        }
    }

    /**
     * Whether Nix has a number, or its negation: no infinity, not NaN, and none so small that it is a subnormal one,
     * such as 4.9e-324, which Nix calls an invalid float.
     */
    public static boolean canHold(double value) {
        return Double.isFinite(value) && (value == 0 || Math.abs(value) >= Double.MIN_NORMAL);
    }

    /**
     * The shortest decimal that reads back as this number. {@link Double#toString} gives other digits on JDK 17 than
     * on 19 and later.
     */
    String text() {
        for (int digits = 1; digits < DIGITS_OF_A_DOUBLE; digits++) {
            var rounded = new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (rounded.doubleValue() == value) {
                return text(rounded);
            }
        }
        return text(new BigDecimal(value).round(new MathContext(DIGITS_OF_A_DOUBLE, RoundingMode.HALF_EVEN)));
    }

    private static String text(BigDecimal number) {
        var digits = number.stripTrailingZeros();
        int exponent = digits.precision() - digits.scale() - 1;
        if (digits.signum() == 0 || (exponent >= -4 && exponent < DIGITS_OF_A_DOUBLE)) {
            var plain = digits.toPlainString();
            return plain.contains(".") ? plain : plain + ".0";
        }
        var mantissa = digits.unscaledValue().toString();
        var fraction = mantissa.length() > 1 ? mantissa.substring(1) : "0";
        return mantissa.charAt(0) + "." + fraction + "e" + exponent;
    }

    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
