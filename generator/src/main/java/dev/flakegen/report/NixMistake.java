package dev.flakegen.report;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.model.Place;
import dev.flakegen.nix.syntax.SyntaxException;

/** What to say of a Nix file that does not parse. */
public final class NixMistake {
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private NixMistake() {}

    /**
     * @param name of the file, as messages say it
     */
    public static Diagnostic of(String name, String text, SyntaxException e) {
        var place = new Place(name, e.line(), e.column());
        if (text.startsWith(BYTE_ORDER_MARK) && place.line() == 1 && place.column() == 1) {
            return Diagnostic.error(
                            DiagnosticCode.INVALID_NIX,
                            "the file begins with a byte order mark, which Nix does not read")
                    .at(place)
                    .help("save it as UTF-8 without one");
        }
        return Diagnostic.error(DiagnosticCode.INVALID_NIX, e.getMessage()).at(place);
    }
}
