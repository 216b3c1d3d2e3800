package flakes;

import static dev.flakegen.dsl.Nix.attrs;
import static dev.flakegen.dsl.Nix.list;
import static dev.flakegen.dsl.Nix.nix;
import static org.assertj.core.api.Assertions.assertThat;

import dev.flakegen.dsl.Description;
import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.model.Reference;
import dev.flakegen.model.Snippet;
import dev.flakegen.nix.AttrSet;
import dev.flakegen.nix.Expr;
import dev.flakegen.nix.NixPrinter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code nix("…")} makes of a text, and takes note of. Outside of {@code dev.flakegen}, as a Flake.java is. */
class NixTextTest {
    private static Snippet snippet(String text) {
        return (Snippet) nix(text).expr();
    }

    private static List<Diagnostic> diagnostics(FlakeDefinition definition) {
        try {
            return Description.of(definition).diagnostics();
        } catch (Description.ThrownException e) {
            throw new AssertionError(e.getCause());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ a = map (x: x) [ true null ]; }",
                "\n  let a = 1; in a\n",
                "builtins.storeDir",
                "'' ${''a''} ''"
            })
    void aTextThatNeedsNothingAroundItIsItsTree(String text) {
        assertThat(nix(text).expr().placeholders()).isEmpty();
    }

    @Test
    void aTextRemembersWhatItNeedsAndItsLine() {
        var snippet = snippet("pkgs: [ pkgs.hello lib.id prev (with final; prev) (with final; requests) ]");

        assertThat(snippet.uses()).extracting(Snippet.Use::name).containsExactly("lib", "prev", "final", "requests");
        assertThat(snippet.uses()).extracting(Snippet.Use::inWith).containsExactly(false, false, false, true);
        assertThat(snippet.place().file()).isEqualTo("flakes/NixTextTest.java");
    }

    @Test
    void aVariableIsShownWhereItIsUsedFirstOutsideOfWith() {
        var use = snippet("""
                {
                  a = with lib; pkgs;
                  b = pkgs;
                }
                """).uses().get(1);

        assertThat(use)
                .isEqualTo(new Snippet.Use("pkgs", false, "line 3, column 7 of the text:\n  b = pkgs;\n      ^^^^"));
    }

    @Test
    void pathsAreFilesOfTheProject() {
        var files = snippet("name: [ (import ./a.nix { }) ./b/. c/${name}.nix d/e ]")
                .files();

        assertThat(files).extracting(Reference.ToFile::path).containsExactly("./a.nix", "./b/.", "c", "d/e");
        assertThat(files).extracting(Reference.ToFile::imported).containsExactly(true, false, false, false);
    }

    @Test
    void aPathAloneIsThatFile() {
        assertThat(nix("./modules/m.nix").expr()).isInstanceOf(Reference.ToFile.class);
    }

    @Test
    void aTextCanStandInsideOfOtherValuesAndBeReadFrom() {
        var value = attrs().set("a", list(nix("builtins.readFile").attr("name")));

        assertThat(new NixPrinter().print(value.expr())).isEqualTo("{\n  a = [ builtins.readFile.name ];\n}");
    }

    @Test
    void aMistakeIsToldOfTheLineOfTheTextWhereverItIsUsed() {
        var texts = new ArrayList<String>();
        var diagnostics = diagnostics(flake -> {
            var text = nix("{ a = ; }");
            flake.lib("x", attrs().set("y", text));
            flake.devShell("default").set("z", text.attr("a"));
            texts.add("described");
        });

        assertThat(texts).containsExactly("described");
        assertThat(diagnostics).singleElement().satisfies(mistake -> {
            assertThat(mistake.code()).isEqualTo(DiagnosticCode.INVALID_NIX);
            assertThat(mistake.notes()).containsExactly("column 7 of the text:\n{ a = ; }\n      ^");
        });
    }

    @Test
    void allPathsThatLeadOutOfTheProjectAreTold() {
        assertThat(diagnostics(flake -> flake.lib("x", nix("[ /a <b> ~/c ]"))))
                .extracting(Diagnostic::code)
                .containsOnly(DiagnosticCode.PATH_OUTSIDE_PROJECT)
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"import <nix/fetchurl.nix>", "let __findFile = _: x: x; in <a>", "{ __functor = _: x: x; } 1"})
    void whatNixAllowsIsAllowed(String text) {
        assertThat(diagnostics(flake -> flake.lib("x", nix(text)))).isEmpty();
    }

    @Test
    void whiteSpaceAndCommentsAroundTheExpressionAreOfNoAccount() {
        assertThat(nix("""

                # an empty set
                { } # here

                """).expr()).isEqualTo(AttrSet.EMPTY);
    }

    @Test
    void whatATextIsGivenIsNoVariableOfThePlace() {
        var snippet = (Snippet) nix("[ a b ]").with("a", 1).with("b", "${c}").expr();

        assertThat(snippet.uses()).isEmpty();
        assertThat(snippet.arguments())
                .containsEntry("a", Expr.of(1))
                .containsEntry("b", Expr.of("${c}"))
                .hasSize(2);
    }

    @Test
    void aTextNeverChanges() {
        var text = nix("[ a ]");
        text.with("a", 1);

        assertThat(((Snippet) text.expr()).arguments()).isEmpty();
    }

    @Test
    void aMistakeInWhatATextIsGivenIsTold() {
        assertThat(diagnostics(flake -> flake.lib("x", list(nix("[ a ]").with("a", Double.NaN)))))
                .extracting(Diagnostic::code)
                .containsExactly(DiagnosticCode.INVALID_NUMBER);
    }

    @Test
    void aFunctionIsAppliedToAnyValues() {
        var applied = nix("a: b: c: a").apply("x").apply(List.of(1), attrs());

        assertThat(new NixPrinter().print(applied.expr())).isEqualTo("(a: b: c: a) \"x\" [ 1 ] { }");
    }

    @Test
    void lineEndsOfWindowsAreReadAsNixReadsThem() {
        assertThat(nix("\"a\r\nb\"").expr()).isEqualTo(nix("\"a\nb\"").expr());
        assertThat(new NixPrinter().print(nix("''a\r\nb''").expr())).isEqualTo("''\n  a''\\r\n  b''");
    }
}
