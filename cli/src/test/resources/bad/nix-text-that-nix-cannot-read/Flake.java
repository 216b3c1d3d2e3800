import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.name("demo").systems(X86_64_LINUX);

        flake.output("integer", nix("{ a = 99999999999999999999; }"));
        flake.output("float", nix("1.5e999"));
        flake.output("string", nix("{ a = \"b; }"));
        flake.output("indented", nix("""
                {
                  script = ''
                    echo hello
                  '';
                  more = ''
                    echo ${builtins.toString 1
                  '';
                }
                """));
        flake.output("comment", nix("1 /* one"));
        flake.output("bracket", nix("[ 1 2"));
        flake.output("brace", nix("{ a = 1; } }"));
        flake.output("compared", nix("1 == 2 == 3"));
        flake.output("twice", nix("{ a.b = 1; a = { b = 2; }; }"));
        flake.output("keyword", nix("let in = 1; in in"));
        flake.output("token", nix("a § b"));
        flake.output("nul", nix("\"\0\""));
        flake.output("interpolation", nix("\"${builtins.storeDir"));
        flake.output("duplicate", nix("{ a = 1; a = 2; }"));
        flake.output("formal", nix("{ a, b, a }: a"));
        flake.output("name", nix("a@{ a }: a"));
        flake.output("windows", nix("{\r\n  a = 1;\r\n  b = ;\r\n}\r\n"));
        flake.output("nested", nix("(".repeat(100_000) + 1 + ")".repeat(100_000)));
        flake.output("half", nix("\"\ud83d\""));
    }
}
