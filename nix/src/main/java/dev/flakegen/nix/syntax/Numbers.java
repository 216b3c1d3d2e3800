package dev.flakegen.nix.syntax;

/** The range of Nix's floats. */
final class Numbers {
    private Numbers() {}

    /** Whether Nix reads the number: not where it is too large, nor where it is so small that digits are lost. */
    static boolean isInRange(String number) {
        double value = Double.parseDouble(number);
        return Double.isFinite(value) && (value >= Double.MIN_NORMAL || isZero(number));
    }

    private static boolean isZero(String number) {
        for (int i = 0; i < number.length() && Character.toLowerCase(number.charAt(i)) != 'e'; i++) {
            if (number.charAt(i) >= '1' && number.charAt(i) <= '9') {
                return false;
            }
        }
        return true;
    }
}
