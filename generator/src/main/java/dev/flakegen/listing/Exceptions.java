package dev.flakegen.listing;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.model.NearestName;
import dev.flakegen.model.WholeDirectory;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The names that a directory is declared without, and which of them it has. */
final class Exceptions {
    private static final String ENDING = ".nix";

    private final WholeDirectory whole;
    private final Set<String> names;
    private final Set<String> met = new HashSet<>();

    Exceptions(WholeDirectory whole) {
        this.whole = whole;
        this.names = new LinkedHashSet<>(whole.except());
    }

    /** Whether a name that the directory has is one of them. */
    boolean contains(String name) {
        boolean isOne = names.contains(name);
        if (isOne) {
            met.add(name);
        }
        return isOne;
    }

    boolean hasAny() {
        return !met.isEmpty();
    }

    /**
     * Those that except nothing.
     *
     * @param others what else is in the directory
     */
    List<Diagnostic> mistakes(List<String> others) {
        return names.stream()
                .filter(name -> !met.contains(name))
                .map(name -> Diagnostic.error(
                                DiagnosticCode.UNKNOWN_EXCEPT,
                                "there is no '" + name + "' in '"
                                        + whole.directory().path() + "' to leave out")
                        .at(whole.place())
                        .help(help(name, others)))
                .toList();
    }

    private static String help(String name, List<String> others) {
        var plain = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
        return NearestName.question(plain, others.stream()).orElse("mend the name, or remove it");
    }
}
