package dev.flakegen.model;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A set of Python packages in nixpkgs, {@code python312Packages}. All of them are made from one list of extensions, so
 * that a package belongs to an interpreter by what its extension says, and not by the set that it was described in.
 *
 * @param interpreter the one that has it, as its {@code pythonAttr} says, {@code python312}; absent where which one that
 *     is, is the choice of nixpkgs: what is described for {@code python3Packages} is in every interpreter's set
 */
public record PythonSet(Optional<String> interpreter) {
    static final PythonSet OF_ALL = new PythonSet(Optional.empty());

    private static final Pattern NAME = Pattern.compile("(python(2|27|3\\d*)?|pypy(2|\\d{2,})?)Packages");

    /** The set of a name; empty where that is none of Python's. */
    public static Optional<PythonSet> of(String name) {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        var interpreter = name.substring(0, name.length() - "Packages".length());
        return Optional.of(
                switch (interpreter) {
                    case "python", "python3" -> OF_ALL;
                    case "python2" -> new PythonSet(Optional.of("python27")); // another name for it
                    case "pypy", "pypy2" -> new PythonSet(Optional.of("pypy27")); // likewise
                    default -> new PythonSet(Optional.of(interpreter));
                });
    }

    /** Returns whether each interpreter of the other is one of this. */
    boolean contains(PythonSet other) {
        return interpreter.isEmpty() || interpreter.equals(other.interpreter);
    }
}
