package dev.flakegen.listing;

import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.model.WholeDirectory;

/**
 * How messages speak of what is in a directory.
 *
 * @param one {@code package}
 * @param single what declares one: {@code callPackage(…)}
 * @param whole what declares a directory: {@code packagesFromDirectory}
 * @param duplicate the code for a second one of a name
 */
record Words(String one, String single, String whole, DiagnosticCode duplicate) {
    static Words of(WholeDirectory.Members members) {
        if (members instanceof WholeDirectory.Modules modules) {
            var output = modules.kind().output();
            var one = output.substring(0, output.length() - 1);
            return new Words(one, one + "(…)", output + "FromDirectory", DiagnosticCode.DUPLICATE_MODULE);
        }
        return new Words("package", "callPackage(…)", "packagesFromDirectory", DiagnosticCode.DUPLICATE_PACKAGE);
    }

    /** The call that leaves a name out. */
    String without(String name, WholeDirectory from) {
        return whole + "(\"" + from.directory().path() + "\", \"" + name + "\")";
    }
}
