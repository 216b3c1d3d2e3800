package dev.flakegen.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.Expr;
import dev.flakegen.nix.FreeVariable;
import dev.flakegen.nix.NixPrinter;
import dev.flakegen.nix.Select;
import dev.flakegen.nix.Variable;
import dev.flakegen.nix.parser.NixParser;
import dev.flakegen.nix.syntax.SyntaxException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In a file {@code modules/x.nix} where {@code lib} is {@code nixpkgs.lib}, and which binds {@code crane} besides. */
class TransplantTest {
    private static final InputNames INPUTS =
            new InputNames(List.of(new AttrName("nixpkgs"), new AttrName("crane")), Optional.empty());

    private static final Map<String, Expr> WORDS = Map.of(
            "lib", Select.of(new Variable("nixpkgs"), new AttrName("lib")),
            "pkgs", new Variable("pkgs"),
            "self", new Variable("self"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    lib.id 1                    | nixpkgs.lib.id 1
                    pkgs.jq                     | pkgs.jq
                    with lib; id                | with nixpkgs.lib; id
                    [ lib (lib: lib.id) ]       | [ nixpkgs.lib (lib: lib.id) ]
                    let lib = self; in lib      | let lib = self; in lib
                    { lib = 1; }.lib            | { lib = 1; }.lib
                    rec { lib = 1; a = lib; }   | rec { lib = 1; a = lib; }
                    "${lib.x}"                  | "${nixpkgs.lib.x}"
                    lib.x or lib.y              | nixpkgs.lib.x or nixpkgs.lib.y
                    lib.${lib.x}.y              | nixpkgs.lib.${nixpkgs.lib.x}.y
                    lib ? x                     | nixpkgs.lib ? x
                    a: { b ? lib }: b           | a: { b ? nixpkgs.lib }: b
                    x ? ${lib.x}                | x ? ${nixpkgs.lib.x}
                    """)
    void aVariableOfThePlaceIsWhatItIsCalledInTheFile(String code, String moved) throws SyntaxException {
        assertMoved(code, moved);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    nixpkgs: lib.id             | let inherit (nixpkgs) lib; in nixpkgs: lib.id
                    { nixpkgs, ... }: [ lib ]   | let inherit (nixpkgs) lib; in { nixpkgs, ... }: [ lib ]
                    [ lib (nixpkgs: lib) ]      | let inherit (nixpkgs) lib; in [ lib (nixpkgs: lib) ]
                    [ lib (nixpkgs: nixpkgs) ]  | [ nixpkgs.lib (nixpkgs: nixpkgs) ]
                    { inherit lib; }            | let inherit (nixpkgs) lib; in { inherit lib; }
                    rec { inherit lib self; nixpkgs = lib; } | let inherit (nixpkgs) lib; in rec { inherit lib self; nixpkgs = lib; }
                    """)
    void whatTheTextBindsDoesNotComeBetween(String code, String moved) throws SyntaxException {
        assertMoved(code, moved);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    with pkgs; [ jq crane ]     | with pkgs; [ jq pkgs.crane ]
                    with pkgs; [ map modules ]  | with pkgs; [ map pkgs.modules ]
                    with pkgs; lib              | with pkgs; nixpkgs.lib
                    with pkgs.x; crane: crane   | with pkgs.x; crane: crane
                    with pkgs.x; [ crane (crane: crane) ] | with pkgs.x; [ pkgs.x.crane (crane: crane) ]
                    with lib; crane             | with nixpkgs.lib; nixpkgs.lib.crane
                    with pkgs; with lib; crane  | with pkgs; with nixpkgs.lib; nixpkgs.lib.crane or pkgs.crane
                    with pkgs; with crane; oss  | with pkgs; with pkgs.crane; (pkgs.crane).oss or pkgs.oss
                    with pkgs; { inherit jq crane; } | let scope = pkgs; in with scope; { inherit jq; crane = scope.crane; }
                    with f scope; crane         | let scope2 = f scope; in with scope2; scope2.crane
                    with pkgs; pkgs: [ pkgs crane ] | let scope = pkgs; in with scope; pkgs: [ pkgs scope.crane ]
                    with lib; nixpkgs: [ lib crane ] | let inherit (nixpkgs) lib; in with lib; nixpkgs: [ lib lib.crane ]
                    with lib; nixpkgs: crane    | let scope = nixpkgs.lib; in with scope; nixpkgs: scope.crane
                    with (with pkgs; crane); oss | let scope = with pkgs; pkgs.crane; in with scope; scope.oss
                    x: with x; crane            | x: with x; x.crane
                    with pkgs; crane.x or 1     | with pkgs; (pkgs.crane).x or 1
                    with pkgs.x; with self; crane | with pkgs.x; with self; self.crane or pkgs.x.crane
                    with self; with pkgs.x; crane | with self; with pkgs.x; (pkgs.x).crane or self.crane
                    with pkgs; [ crane.${oss} ] | with pkgs; [ pkgs.crane.${pkgs.oss} ]
                    """)
    void aNameInsideOfWithIsNotTakenFromTheFile(String code, String moved) throws SyntaxException {
        assertMoved(code, moved);
    }

    @ParameterizedTest
    @CsvSource({
        "./modules/a.nix, ./a.nix",
        "modules/a.nix, ./a.nix",
        "./lib/a.nix, ../lib/a.nix",
        "./., ../.",
        "./modules/../lib, ../lib",
        "./modules/${self}/a.nix, ./${self}/a.nix",
        "./${self}, ../${self}",
        "lib/a-${self}.nix, ../lib/a-${self}.nix"
    })
    void aPathOfTheProjectIsRelativeToTheFile(String code, String moved) throws SyntaxException {
        assertMoved(code, moved);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    old: x                      | nixpkgs.src  | old: nixpkgs.src
                    old: x.y                    | nixpkgs.src  | old: nixpkgs.src.y
                    "${x}"                      | "a"          | "${"a"}"
                    [ x x ]                     | "a"          | [ "a" "a" ]
                    [ x x ]                     | { a = 1; }   | let x = { a = 1; }; in [ x x ]
                    [ x ]                       | { a = 1; }   | [ { a = 1; } ]
                    x: x                        | 1            | x: x
                    { inherit x; }              | 1            | let x = 1; in { inherit x; }
                    nixpkgs: x                  | nixpkgs.src  | let x = nixpkgs.src; in nixpkgs: x
                    with pkgs; x                | 1            | with pkgs; 1
                    [ lib (nixpkgs: x) ]        | x            | [ nixpkgs.lib (nixpkgs: x) ]
                    x: [ x lib ]                | 1            | x: [ x nixpkgs.lib ]
                    [ (x: x) x ]                | x y          | [ (x: x) (x y) ]
                    [ { inherit x; } ]          | x.y          | let x2 = x.y; in [ { x = x2; } ]
                    rec { inherit x; y = x; }   | x.y          | let x2 = x.y; in rec { x = x2; y = x; }
                    { inherit lib x; }          | lib.y        | let lib2 = nixpkgs.lib; x = lib.y; in { inherit x; lib = lib2; }
                    """)
    void aVariableThatIsGivenIsItsValue(String code, String value, String moved) throws SyntaxException {
        var arguments = Map.of("x", NixParser.parse(value).expr());

        assertThat(move(code, arguments)).isEqualTo(NixParser.parse(moved).expr());
    }

    @Test
    void nothingElseChanges() throws SyntaxException {
        assertMoved("/a", "/a");
        assertMoved("x: <nixpkgs>", "x: <nixpkgs>");
        assertMoved("rec { inherit (x) lib; a.b = builtins.x.lib; }", "rec { inherit (x) lib; a.b = builtins.x.lib; }");
    }

    private static void assertMoved(String code, String moved) throws SyntaxException {
        assertThat(move(code)).isEqualTo(NixParser.parse(moved).expr());
    }

    private static Expr move(String text) throws SyntaxException {
        return move(text, Map.of());
    }

    private static Expr move(String text, Map<String, Expr> arguments) throws SyntaxException {
        var code = NixParser.parse(text).expr();
        var meanings = new TreeMap<String, Expr>();
        for (var use : FreeVariable.of(code)) {
            if (WORDS.containsKey(use.name())) {
                meanings.put(use.name(), WORDS.get(use.name()));
            }
        }
        var scope = new FileScope("modules/x.nix", INPUTS);
        var moved = new Transplant(code, meanings, arguments, INPUTS::mayBeBound, scope::relative).expr();
        return NixParser.parse(new NixPrinter().print(moved)).expr();
    }
}
