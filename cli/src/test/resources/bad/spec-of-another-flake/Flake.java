import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;
import dev.flakegen.dsl.Description;
import dev.flakegen.dsl.InputSpec;
import java.util.ArrayList;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.name("demo").systems(X86_64_LINUX);

        var theirs = new ArrayList<InputSpec>();
        try {
            Description.of(other -> theirs.add(other.input("theirs", github("example", "theirs"))));
        } catch (Description.ThrownException e) {
            throw new IllegalStateException(e);
        }
        flake.lib("direct", theirs.get(0));
        flake.lib("part", theirs.get(0).attr("lib"));
        flake.lib("listed", list(1, attrs().set("inner", theirs.get(0))));
        theirs.get(0).notFlake();
    }
}
