package dev.flakegen.policy;

import dev.flakegen.nix.Expr;
import dev.flakegen.nix.IndentedString;
import dev.flakegen.nix.StringLiteral;
import dev.flakegen.nix.StringPart;
import dev.flakegen.nix.UriLiteral;
import java.util.List;
import java.util.Optional;

/**
 * A place where {@code builtins.getFlake} can be reached.
 *
 * @param part of the tree that does it: an expression, or a name in {@code inherit (builtins) getFlake;}
 * @param argument what getFlake is applied to right there, if it is
 */
record GetFlakeUse(Object part, Way way, Optional<Expr> argument) {
    /** How it is reached. */
    enum Way {
        /** By its name. */
        NAMED,
        /** By a name that is computed, <code>builtins.${name}</code>: it may be this one. */
        COMPUTED,
        /** {@code builtins} as a whole goes where it cannot be followed: {@code f builtins}. */
        PASSED_ON
    }

    /** The reference that it is applied to, if that is written out. */
    Optional<String> reference() {
        return argument.flatMap(GetFlakeUse::literal);
    }

    /** The text of a string without interpolation. */
    static Optional<String> literal(Expr expr) {
        if (expr instanceof StringLiteral string) {
            return literal(string.parts());
        } else if (expr instanceof IndentedString string) {
            return literal(string.parts());
        }
        return expr instanceof UriLiteral literal ? Optional.of(literal.uri()) : Optional.empty();
    }

    private static Optional<String> literal(List<StringPart> parts) {
        var text = new StringBuilder();
        for (var part : parts) {
            if (!(part instanceof StringPart.Text more)) {
                return Optional.empty();
            }
            text.append(more.text());
        }
        return Optional.of(text.toString());
    }
}
