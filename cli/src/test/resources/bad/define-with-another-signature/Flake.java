import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;
import java.nio.file.Files;
import java.nio.file.Path;

public final class Flakes implements FlakeDefinition {
    @Override
    void define(FlakeSpec flake) {
        flake.name("demo").systems(X86_64_LINUX);
        flake.description(Files.readString(Path.of("description")));
        var flake = flake.registry();
        var nothing;
    }
}
