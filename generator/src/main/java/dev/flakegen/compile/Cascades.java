package dev.flakegen.compile;

import dev.flakegen.model.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Leaves out what the compiler only says because of another mistake, which it says too. After a mistake of the syntax it
 * goes on with a guess: what it says of the same statement, and of braces and declarations further down, follows from
 * that.
 */
final class Cascades {
    /** Follows wherever a type that the class is made of is not found. */
    private static final String OVERRIDES_NOTHING = "method.does.not.override.superclass";

    private static final String HIDDEN_FIELD = "report.access";

    private static final Set<String> OF_DECLARATIONS =
            Set.of("expected4", "premature.eof", "illegal.start.of.type", "invalid.meth.decl.ret.type.req");

    private Cascades() {}

    static List<JavaError> cut(List<JavaError> errors) {
        var kept = new ArrayList<JavaError>();
        for (var error : errors) {
            boolean follows = error.isSyntax()
                    ? kept.stream().anyMatch(earlier -> earlier.isSyntax() && followsFrom(earlier, error))
                    : (error.code().equals(OVERRIDES_NOTHING) && isExplained(error, errors))
                            || followsFromField(error, errors);
            if (!follows) {
                kept.add(error);
            }
        }
        return kept;
    }

    /** Returns whether a field stands in its line that it cannot see, {@code flake.name = "a"}: a method is meant. */
    private static boolean followsFromField(JavaError error, List<JavaError> errors) {
        return !error.code().equals(HIDDEN_FIELD)
                && errors.stream()
                        .anyMatch(other -> other.code().equals(HIDDEN_FIELD)
                                && other.isInFileOf(error)
                                && line(other).equals(line(error)));
    }

    private static boolean followsFrom(JavaError earlier, JavaError error) {
        if (!earlier.isInFileOf(error)) {
            return false;
        }
        return line(earlier).equals(line(error))
                || earlier.code().equals("unclosed.text.block")
                || OF_DECLARATIONS.contains(error.code())
                || (isOutsideOfMethods(earlier) && isOutsideOfMethods(error))
                || (earlier.code().startsWith("unclosed.") && error.message().equals("<identifier> expected"))
                || isSameStatement(earlier, error);
    }

    private static Optional<Integer> line(JavaError error) {
        return error.place().map(Place::line);
    }

    /** Returns whether a declaration is expected where it is. */
    private static boolean isOutsideOfMethods(JavaError error) {
        return error.position() >= 0 && error.source().depth(error.position()) < 2;
    }

    /** The compiler goes on after a semicolon that it misses as if it was there. */
    private static boolean isSameStatement(JavaError earlier, JavaError error) {
        int from = earlier.position();
        int to = error.position();
        return from >= 0
                && from < to
                && !earlier.message().equals("';' expected")
                && earlier.source().text().substring(from, to).chars().noneMatch(c -> c == ';' || c == '}');
    }

    private static boolean isExplained(JavaError error, List<JavaError> errors) {
        return errors.stream()
                .filter(error::isInFileOf)
                .anyMatch(other -> other.code().equals("does.not.override.abstract")
                        || other.code().equals("doesnt.exist")
                        || other.code().equals("no.intf.expected.here")
                        || UnknownSymbol.in(other)
                                .filter(symbol -> symbol.kind().equals("class"))
                                .isPresent());
    }
}
