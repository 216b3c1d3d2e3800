package dev.flakegen.compile;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.nix.NixValue;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** What a Flake.java is compiled against: the DSL and what it shows, wherever this program was loaded from. */
final class DslClassPath {
    private DslClassPath() {}

    static List<Path> entries() {
        return Stream.of(FlakeDefinition.class, NixValue.class, NullMarked.class)
                .map(DslClassPath::location)
                .distinct()
                .toList();
    }

    private static Path location(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
