package dev.flakegen.nix.parser;

import dev.flakegen.nix.syntax.Node;
import dev.flakegen.nix.syntax.NodeKind;
import dev.flakegen.nix.syntax.Source;
import dev.flakegen.nix.syntax.SyntaxException;
import dev.flakegen.nix.syntax.SyntaxParser;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads Nix code.
 *
 * {@snippet :
 * var file = NixParser.parse("{ pkgs }: pkgs.hello");
 * file.expr();                 // Lambda[…]
 * file.position(file.expr());  // 1:1
 * }
 */
public final class NixParser {
    private NixParser() {}

    /**
     * Reads an expression, which a file holds one of.
     *
     * @throws SyntaxException where the text is not what Nix 2.34 takes, with the line and column that Nix gives
     */
    public static Parsed parse(String text) throws SyntaxException {
        return parse(Source.of(text));
    }

    /**
     * Reads a file.
     *
     * @throws SyntaxException as above, and if the file is not UTF-8
     */
    public static Parsed parse(byte[] file) throws SyntaxException {
        return parse(Source.of(file));
    }

    /**
     * What a file takes that is a function of a set, {@code { lib, jq ? null, ... }: …}; empty if it does not begin as
     * one. It is not read any further.
     *
     * @throws SyntaxException if it is not Nix up to there
     */
    public static Optional<Set<String>> arguments(byte[] file) throws SyntaxException {
        return SyntaxParser.formals(Source.of(file))
                .map(formals -> formals.children().stream()
                        .filter(part -> part.is(NodeKind.FORMAL))
                        .map(formal -> ((Node) formal).token(0).text())
                        .collect(Collectors.toSet()));
    }

    /**
     * Returns whether a file may hold what is written out, {@code { a = 1; }}, or a function that gives that,
     * {@code { lib }: { a = 1; }}; it is not read further than to where that begins.
     *
     * @throws SyntaxException if it is not Nix up to there
     */
    public static boolean mayGiveLiteral(byte[] file) throws SyntaxException {
        return SyntaxParser.mayGiveLiteral(Source.of(file));
    }

    private static Parsed parse(Source source) throws SyntaxException {
        var tree = SyntaxParser.parse(source);
        var builder = new TreeBuilder(tree.root());
        return new Parsed(tree, builder.expr(), builder.places());
    }
}
