package dev.flakegen.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.AttrSetBuilder;
import dev.flakegen.nix.Expr;
import dev.flakegen.project.ProjectDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateEngineTest {
    @TempDir
    private Path project;

    record Model(Expr tree, AttrName name, String text, List<Expr> list, Optional<Expr> nothing, boolean yes) {}

    private static final Model MODEL = new Model(
            new AttrSetBuilder()
                    .set("a", Expr.of(1))
                    .set("b", Expr.text("x\n\ny\n"))
                    .build(),
            new AttrName("a b"),
            "\"; builtins.abort \"${x}",
            List.of(Expr.of(1), Expr.of("two")),
            Optional.empty(),
            true);

    @Test
    void leavesWhatIsNixAlone() throws Exception {
        assertThat(render("{ a = \"${b}\"; c = [ 1 2 ]; d = ''''${e}''; f = [ <nixpkgs> ]; }"))
                .isEqualTo("{ a = \"${b}\"; c = [ 1 2 ]; d = ''''${e}''; f = [ <nixpkgs> ]; }");
    }

    @Test
    void quotesANameWhereItMust() throws Exception {
        assertThat(render("x.[=name]")).isEqualTo("x.\"a b\"");
    }

    @Test
    void makesAStringOfNixOfEveryOtherString() throws Exception {
        assertThat(render("[=text]")).isEqualTo("\"\\\"; builtins.abort \\\"\\${x}\"");
        assertThat(render("[#assign x = text + text][=x]")).startsWith("\"\\\"; builtins");
    }

    @Test
    void seesAnEmptyOptionalAsMissing() throws Exception {
        assertThat(render("[#if nothing??]there[#else]not there[/#if]")).isEqualTo("not there");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[=undefined]",
                "[=nothing]",
                "[#noautoesc][=text][/#noautoesc]",
                "[=text?no_esc]",
                "[#outputformat 'plainText'][=text][/#outputformat]",
                "[#autoesc false]",
                "[='freemarker.template.utility.Execute'?new()('true')]",
                "[=tree?api.hashCode()]",
                "[=tree.hashCode()]",
                "[=tree.class]",
                "[=.data_model.class]",
                "[#if]",
                "[#include '../../secret.ftl']",
                "[#import 'missing.ftl' as m]",
                "[#macro m][@m/][/#macro][@m/]"
            })
    void failsWhereATemplateIsAtFaultOrReachesForMore(String template) {
        assertThatExceptionOfType(TemplateFailure.class).isThrownBy(() -> render(template));
    }

    @Test
    void namesTemplateAndLineOfAFault() {
        assertThatExceptionOfType(TemplateFailure.class)
                .isThrownBy(() -> render("{\n  a = [=tree];\n  b = [=undefined];\n}"))
                .satisfies(failure -> assertThat(failure.origin()).isEqualTo(new Origin("test.nix.ftl", 3)));
    }

    @Test
    void readsATemplateWithLineEndsOfWindowsAsOneWithout() throws Exception {
        assertThat(render("{\r\n}\r\n")).isEqualTo("{\n}\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "here",
                "{\n  a = here;\n}",
                "[#if yes]\n\n  here\n[/#if]\n", // the line of the tag is not written
                "[#if yes]\n\n  a\n  [/#if]here\n",
                "\t[#if yes]\ta\n\there[/#if]",
                "[#-- a\n comment --]\n{\n  a = [=tree]; [#if yes] here [/#if]\n}",
                "[#macro m]\n  here\n[/#macro]\n{\n  [@m/]\n}",
                "[#list list as e]\n[=e]here\n[/#list]\n",
                "{\n  a = [#-- b\n --][= 'here'];\n}", // a tag
                "a\n[#list list as e]\nb\n[/#list]\nhere\n"
            })
    void findsTheLineThatWroteSomething(String template) throws Exception {
        int line = template.substring(0, template.indexOf("here")).split("\n", -1).length;

        assertThat(engine(template)
                        .origin("test.nix.ftl", MODEL, render(template).indexOf("here")))
                .isEqualTo(new Origin("test.nix.ftl", line));
    }

    @Test
    void findsTheLastLineThatWroteSomethingWhereTheTextEnds() throws Exception {
        var template = "{\n  a = [\n[#if yes]\n\n[/#if]\n\n";

        assertThat(engine(template).origin("test.nix.ftl", MODEL, 100)).isEqualTo(new Origin("test.nix.ftl", 2));
    }

    @Test
    void findsTheTemplateThatIsTakenIn() throws Exception {
        Files.createDirectories(project.resolve(".flakegen/templates"));
        Files.writeString(project.resolve(".flakegen/templates/other.nix.ftl"), "\n[#macro m]\nhere[/#macro]");

        assertThat(engine("[#import 'other.nix.ftl' as other]\n[@other.m/]").origin("test.nix.ftl", MODEL, 0))
                .isEqualTo(new Origin("other.nix.ftl", 3));
    }

    private String render(String template) throws IOException, TemplateFailure {
        return engine(template).render("test.nix.ftl", MODEL);
    }

    private TemplateEngine engine(String template) throws IOException {
        var file = project.resolve(".flakegen/templates/test.nix.ftl");
        Files.createDirectories(file.getParent());
        Files.writeString(file, template);
        return new TemplateEngine(ProjectDirectory.at(project));
    }
}
