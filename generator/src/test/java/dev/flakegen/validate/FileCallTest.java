package dev.flakegen.validate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flakegen.model.Place;
import dev.flakegen.model.Reference;
import dev.flakegen.model.Snippet;
import dev.flakegen.nix.Expr;
import dev.flakegen.nix.parser.NixParser;
import dev.flakegen.nix.syntax.SyntaxException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileCallTest {
    private static final Place PLACE = new Place("Flake.java", 1);

    /** Code, and the files that it calls: with these arguments, "only" where they are all that the file is given. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    import ./a.nix { y = 2; }                                 | ./a.nix y only
                    builtins.import ./a.nix { }                               | ./a.nix only
                    import ./a.nix ({ y = 2; } // z)                          | ./a.nix y
                    import ./a.nix { ${x} = 1; y = 2; }                       | ./a.nix y
                    import ./a.nix x                                          | ./a.nix
                    let f = import ./a.nix; in f { inherit y; }               | ./a.nix y only
                    let f = ./a.nix; in import f { }                          | ./a.nix only
                    let x = { y = 1; }; x.z = 2; in import ./a.nix x          | ./a.nix
                    pkgs.callPackage ./a.nix { y = 1; }                       | ./a.nix y
                    final.python3Packages.callPackage ./a.nix { y = 1; }      | ./a.nix y
                    pkgs.callPackage (import ./a.nix) { y = 1; }              | ./a.nix y
                    with pkgs; callPackage ./a.nix { y = 1; }                 | ./a.nix y
                    with pkgs; with lib; callPackage ./a.nix { y = 1; }       | ./a.nix y
                    with prev.xfce; [ (callPackage ./a.nix { y = 1; }) ]      | ./a.nix y
                    let inherit (pkgs) callPackage; in callPackage ./a.nix {} | ./a.nix
                    let call = pkgs.callPackage; in call ./a.nix { y = 1; }   | ./a.nix y
                    """)
    void whatCallsAFileIsSeen(String code, String calls) throws SyntaxException {
        assertThat(calls(NixParser.parse(code).expr())).isEqualTo(calls);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "let import = x: y: y; in import ./a.nix { y = 2; }",
                "import: import ./a.nix { y = 2; }",
                "x.import ./a.nix { y = 2; }",
                "let builtins = x; in builtins.import ./a.nix { }",
                "(p: p.callPackage ./a.nix { y = 1; }) { callPackage = x: y: y; }",
                "let pkgs = { callPackage = x: y: y; }; in pkgs.callPackage ./a.nix { y = 1; }",
                "rec { pkgs = x; a = pkgs.callPackage ./a.nix { y = 1; }; }",
                "lib.callPackage ./a.nix { y = 1; }",
                "with pkgs; with x; callPackage ./a.nix { y = 1; }",
                "callPackage: with pkgs; callPackage ./a.nix { y = 1; }",
                "let a = a.b; in a.callPackage ./a.nix { y = 1; }",
                "let a = a // a; in import a { y = 1; }"
            })
    void whatMayBeAnotherFunctionIsNone(String code) throws SyntaxException {
        assertThat(calls(NixParser.parse(code).expr())).isEmpty();
    }

    @Test
    void whatTheDescriptionGivesATextIsLookedAt() throws SyntaxException {
        var file = new Reference.ToFile("a.nix", false, PLACE);

        assertThat(calls(text("pkgs.callPackage f { y = 1; }").with("f", file))).isEqualTo("a.nix y");
        assertThat(calls(text("f { y = 1; }").with("f", text("import g").with("g", file))))
                .isEqualTo("a.nix y only");
        assertThat(calls(text("import ./a.nix { y = 1; }").with("import", text("x: y: y"))))
                .isEmpty();
        assertThat(calls(text("call ./a.nix x")
                        .with("call", text("pkgs.callPackage"))
                        .with("x", text("{ y = 1; }"))))
                .isEqualTo("./a.nix y");
    }

    private static Snippet text(String code) throws SyntaxException {
        return new Snippet(NixParser.parse(code).expr(), List.of(), List.of(), Map.of(), PLACE);
    }

    private static String calls(Expr expr) {
        return FileCall.in(expr, PLACE).stream()
                .map(call -> call.file()
                        + call.arguments().keySet().stream()
                                .map(name -> " " + name)
                                .collect(Collectors.joining())
                        + (call.noOthers() ? " only" : ""))
                .collect(Collectors.joining("; "));
    }
}
