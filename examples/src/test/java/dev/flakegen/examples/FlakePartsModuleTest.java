package dev.flakegen.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flakegen.examples.nix.EachNix;
import dev.flakegen.examples.nix.Nix;
import dev.flakegen.examples.nix.NixVersion;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The names that are refused as outputs with {@code mkFlake} are none to it: what it makes of {@code flake = { … };}. */
@EachNix
class FlakePartsModuleTest {
    @Parameter
    private NixVersion version;

    @TempDir
    private Path scratch;

    /** The content of {@code flake = { … };}, and the outputs it adds to those of every flake; "false" where it fails. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    imports = [ { fromImport = 1; } ]; x = 2;    | ["fromImport","x"]
                    require = [ { fromImport = 1; } ]; x = 2;    | ["fromImport","x"]
                    config.x = 1;                                | ["x"]
                    config.x = 1; y = 2;                         | false
                    options = { }; x = 1;                        | false
                    key = "x"; _class = "flake"; _file = "x";    | []
                    disabledModules = [ ]; _module.args.x = 1;   | []
                    _type = "x";                                 | false
                    __functor = _: _: { x = 1; };                | ["x"]
                    debug = 1; perInput = 1;                     | ["debug","perInput"]
                    meta.x = 1;                                  | ["meta"]
                    """)
    void partsOfModulesAreNoOutputs(String written, String outputs) throws IOException {
        var expression = """
                let
                  lib = import %1$s/nixpkgs/lib;
                  mkFlake = (import %1$s/flake-parts/lib.nix { inherit lib; }).mkFlake { inputs.self.outPath = "/self"; };
                  made = flake: builtins.attrNames (mkFlake { systems = [ ]; inherit flake; });
                  names = lib.subtractLists (made { }) (made { %2$s });
                  tried = builtins.tryEval (builtins.deepSeq names names);
                in
                if tried.success then tried.value else false
                """.formatted(Example.REPOSITORY.resolve("world").toRealPath(), written);

        var names = Nix.alone(version, scratch, scratch.resolve("home"))
                .succeed("eval", "--impure", "--json", "--expr", expression);

        assertThat(names).isEqualTo(outputs);
    }
}
