package dev.flakegen.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flakegen.nix.parser.NixParser;
import dev.flakegen.nix.syntax.SyntaxException;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every way to {@code builtins.getFlake}, where it begins, and the reference if it is written out; and what is none. */
class GetFlakeFinderTest {
    private static String found(String code) throws SyntaxException {
        var parsed = NixParser.parse(code);
        return GetFlakeFinder.find(parsed.expr()).stream()
                .map(use -> use.way().name().toLowerCase(Locale.ROOT) + " "
                        + parsed.position(use.part()).column()
                        + use.reference()
                                .filter(text -> use.way() == GetFlakeUse.Way.NAMED)
                                .map(text -> " of " + text)
                                .orElse(""))
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            builtins.getFlake "a"                           => named 1 of a
            builtins.getFlake ''a''                         => named 1 of a
            builtins.getFlake a:b                           => named 1 of a:b
            builtins.getFlake ("a")                         => named 1 of a
            (builtins).getFlake "a"                         => named 1 of a
            ((builtins.getFlake)) "a"                       => named 3 of a
            builtins."getFlake" "a"                         => named 1 of a
            builtins.${"getFlake"} "a"                      => named 1 of a
            builtins.${''getFlake''} "a"                    => named 1 of a
            builtins.getFlake or null                       => named 1
            (builtins.getFlake or null) "a"                 => named 2 of a
            builtins.builtins.getFlake "a"                  => named 1 of a
            builtins.builtins.builtins.getFlake "a"         => named 1 of a
            __getFlake "a"                                  => named 1 of a
            "a" |> builtins.getFlake                        => named 8 of a
            builtins.getFlake <| "a"                        => named 1 of a
            [ builtins.getFlake ]                           => named 3
            map builtins.getFlake [ "a" ]                   => named 5
            x: builtins.getFlake x                          => named 4
            builtins.getFlake "a${b}"                       => named 1
            builtins.getFlake ("a" + "b")                   => named 1
            builtins.getFlake (toString ./.)                => named 1
            let get = builtins.getFlake; in get "a"         => named 11
            builtins.getFlake == null                       => named 1
            (if x then builtins.getFlake else y) "a"        => named 12 of a
            (builtins.getFlake "a").lib                     => named 2 of a
            "${(builtins.getFlake "a").rev}"                => named 5 of a
            { x ? builtins.getFlake "a" }: x                => named 7 of a
            { ${builtins.getFlake "a"} = 1; }               => named 5 of a
            """)
    void byItsName(String code, String expected) throws SyntaxException {
        assertThat(found(code)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            { inherit (builtins) getFlake; }                => named 22
            { inherit (builtins) map getFlake "toJSON"; }   => named 26
            { inherit (builtins) "getFlake"; }              => named 22
            let inherit (builtins) getFlake; in getFlake "a" => named 24
            let inherit builtins; in builtins.getFlake "a"  => named 26 of a
            let c = builtins; in let inherit (c) builtins; in builtins.getFlake "a" => named 51 of a
            with builtins; getFlake "a"                     => named 16 of a
            with builtins; with lib; getFlake "a"           => named 26 of a
            with lib; with builtins; getFlake "a"           => named 26 of a
            with builtins; { inherit getFlake; }            => named 26
            with builtins; let f = x: getFlake x; in f      => named 27
            with builtins.builtins; getFlake "a"            => named 25 of a
            with builtins // { x = 1; }; getFlake "a"       => named 30 of a
            with (if x then builtins else y); getFlake "a"  => named 35 of a
            let b = builtins; in with b; getFlake "a"       => named 30 of a
            """)
    void inheritedOrThroughWith(String code, String expected) throws SyntaxException {
        assertThat(found(code)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            let b = builtins; in b.getFlake "a"             => named 22 of a
            let b = builtins; c = b; in c.getFlake "a"      => named 29 of a
            let c = b; b = builtins; in c.getFlake "a"      => named 29 of a
            let b = builtins; in let c = b; in c.getFlake   => named 36
            let b = builtins; in let inherit b; in b.getFlake => named 40
            (if x then builtins else y).getFlake            => named 1
            (assert x; builtins).getFlake                   => named 1
            (let x = 1; in builtins).getFlake               => named 1
            (with x; builtins).getFlake                     => named 1
            (x.y or builtins).getFlake                      => named 1
            (builtins // { a = 1; }).getFlake               => named 1
            ({ a = 1; } // builtins).getFlake               => named 1
            let b = builtins // { a = 1; }; in b.getFlake   => named 36
            let b = if x then c else builtins; c = b; in c.getFlake => named 46
            let c = b; b = if x then c else builtins; in c.getFlake => named 46
            builtins.getAttr "getFlake" builtins            => named 1
            builtins.getAttr "getFlake" builtins "a"        => named 1 of a
            __getAttr "getFlake" builtins "a"               => named 1 of a
            builtins.getAttr "getFlake" builtins <| "a"     => named 1 of a
            """)
    void underAnotherName(String code, String expected) throws SyntaxException {
        assertThat(found(code)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            builtins.${name} "a"                            => computed 1
            builtins.${"get" + "Flake"} "a"                 => computed 1
            builtins.${"get${x}"} or null                   => computed 1
            builtins.getAttr name builtins                  => computed 1
            """)
    void byANameThatIsComputed(String code, String expected) throws SyntaxException {
        assertThat(found(code)).startsWith(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            builtins                                        => passed_on 1
            f builtins                                      => passed_on 3
            (b: b.getFlake "a") builtins                    => passed_on 21
            builtins |> (b: b.getFlake "a")                 => passed_on 1
            { inherit builtins; }                           => passed_on 11
            rec { b = builtins; c = b.getFlake "a"; }       => passed_on 11
            let s.b = builtins; in s.b.getFlake "a"         => passed_on 11
            let s = { b = builtins; }; in s.b.getFlake "a"  => passed_on 15
            { b ? builtins }: b.getFlake "a"                => passed_on 7
            [ builtins ]                                    => passed_on 3
            x: builtins                                     => passed_on 4
            let b = builtins; in f b                        => passed_on 24
            let b = builtins; in { inherit b; }             => passed_on 32
            { inherit (builtins) builtins; }                => passed_on 22
            f builtins.builtins                             => passed_on 3
            builtins // { a = 1; }                          => passed_on 1
            let { b = builtins; body = b.getFlake "a"; }    => passed_on 11
            builtins.mapAttrs f builtins                    => passed_on 21
            lib.getAttr "getFlake" builtins                 => passed_on 24
            (builtins // { __functor = b: b.getFlake; }) "a" => passed_on 2
            "${builtins // { __toString = f; }}"            => passed_on 4
            (builtins // { __toString = f; }) + ""          => passed_on 2
            let b = builtins; in b "a"                      => passed_on 22
            """)
    void withBuiltinsWhereItCannotBeFollowed(String code, String expected) throws SyntaxException {
        assertThat(found(code)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            # builtins.getFlake "a"
            { a = 1; /* builtins.getFlake "a" */ b = 2; }
            "builtins.getFlake"
            ''builtins.getFlake "a"''
            ./builtins/getFlake
            <builtins.getFlake>
            { getFlake = 1; builtins.getFlake = 2; }
            lib.getFlake "a"
            x.builtins.getFlake "a"
            flake.${"getFlake"} "a"
            getFlake "a"
            with lib; getFlake "a"
            getFlake: getFlake "a"
            with builtins; getFlake: getFlake "a"
            with builtins; let getFlake = x: x; in getFlake "a"
            with builtins; with { getFlake = x: x; }; getFlake "a"
            with builtins; map f [ ]
            builtins: builtins.getFlake "a"
            { builtins }: builtins.getFlake "a"
            { ... }@builtins: builtins.getFlake "a"
            { builtins ? { } }: builtins.getFlake "a"
            let builtins = { }; in builtins.getFlake "a"
            let builtins.getFlake = x: x; in builtins.getFlake "a"
            rec { builtins = { }; x = builtins.getFlake "a"; }
            let inherit (lib) builtins; in builtins.getFlake "a"
            builtins: with builtins; getFlake "a"
            builtins: { inherit (builtins) getFlake; }
            let __getFlake = x: x; in __getFlake "a"
            let b = builtins; in b: b.getFlake "a"
            let b = builtins; in b.toString 1
            let inherit (builtins) map toString; in map toString [ ]
            { inherit (builtins) map; }
            builtins.map f [ ]
            builtins.fetchTree "a"
            builtins ? getFlake
            builtins ? ${"getFlake"}
            if builtins ? getFlake then 1 else 2
            builtins.hasAttr "getFlake" builtins
            builtins.attrNames builtins
            builtins.getAttr "map" builtins
            builtins.isAttrs builtins
            builtins == { }
            builtins.getEnv or "getFlake"
            let a = b; b = a; in a.getFlake "a"
            """)
    void whatIsNoWay(String code) throws SyntaxException {
        assertThat(found(code.startsWith("#") ? "{ } " + code : code)).isEmpty();
    }

    @Test
    void aDefinitionThatIsRecursiveByItsFirstPartAloneBindsAsNixDoes() throws SyntaxException {
        assertThat(found("{ a = { }; a = rec { builtins = { }; x = builtins.getFlake \"a\"; }; }"))
                .isEqualTo("named 42 of a");
        assertThat(found("{ a = rec { builtins = { }; }; a = { x = builtins.getFlake \"a\"; }; }"))
                .isEmpty();
    }

    @Test
    void timeIsLinearAndDepthIsNoMatter() throws SyntaxException {
        var chain = "builtins // ".repeat(50_000) + "{ }";
        var aliases = new StringBuilder("let b0 = builtins;");
        for (int i = 1; i < 50_000; i++) {
            aliases.append(" b").append(i).append(" = b").append(i - 1).append(';');
        }
        var nested = "(".repeat(5_000) + "let b = builtins; in b.getFlake \"a\"" + ")".repeat(5_000);
        var lists = "[".repeat(9_000) + "builtins.getFlake" + "]".repeat(9_000);

        assertThat(found("(" + chain + ").getFlake \"a\"")).isEqualTo("named 1 of a");
        assertThat(found(aliases + " in b49999.getFlake \"a\"")).endsWith(" of a");
        assertThat(found(nested)).isEqualTo("named 5022 of a");
        assertThat(found(lists)).isEqualTo("named 9001");
    }
}
