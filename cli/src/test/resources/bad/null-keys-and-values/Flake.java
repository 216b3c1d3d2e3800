import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;
import java.util.HashMap;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.name("demo").systems(X86_64_LINUX);

        var ports = new HashMap<String, Integer>();
        ports.put(null, 22);
        flake.output("ports", list(ports));
        var hosts = new HashMap<String, String>();
        hosts.put("alpha", null);
        flake.output("hosts", list(hosts));
    }
}
