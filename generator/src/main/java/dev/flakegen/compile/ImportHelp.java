package dev.flakegen.compile;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.model.NearestName;
import dev.flakegen.nix.NixValue;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What to do about a package that does not exist. */
final class ImportHelp {
    private static final Pattern PACKAGE = Pattern.compile("package (\\S+) does not exist");

    private ImportHelp() {}

    static Optional<String> of(JavaError error) {
        var missing = PACKAGE.matcher(error.message());
        if (!missing.find()) {
            return Optional.empty();
        }
        var known = Stream.of(
                FlakeDefinition.class.getPackageName(),
                NixValue.class.getPackageName(),
                "java.util",
                "java.util.stream",
                "java.nio.file",
                "java.io");
        return NearestName.question(missing.group(1), known)
                .or(() -> Optional.of("a description uses " + FlakeDefinition.class.getPackageName()
                        + ", the JDK, and classes beside it"));
    }
}
