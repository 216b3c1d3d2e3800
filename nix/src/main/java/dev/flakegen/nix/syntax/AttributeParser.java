package dev.flakegen.nix.syntax;

import java.util.ArrayList;
import java.util.List;

/** Reads attribute paths, and the bindings of sets and of {@code let}. */
final class AttributeParser {
    private final TokenReader tokens;
    private final SyntaxParser expressions;
    private final StringParser strings;

    AttributeParser(TokenReader tokens, SyntaxParser expressions, StringParser strings) {
        this.tokens = tokens;
        this.expressions = expressions;
        this.strings = strings;
    }

    Node path() {
        var key = key();
        if (!tokens.at(TokenKind.DOT)) {
            return new Node(NodeKind.ATTR_PATH, key);
        }
        var parts = new ArrayList<Syntax>();
        parts.add(key);
        while (tokens.at(TokenKind.DOT)) {
            parts.add(tokens.take());
            parts.add(key());
        }
        return new Node(NodeKind.ATTR_PATH, parts);
    }

    private boolean startsKey() {
        return switch (tokens.peek().kind()) {
            case IDENTIFIER, OR, QUOTE, INTERPOLATION_START -> true;
            default -> false;
        };
    }

    private Syntax key() {
        return switch (tokens.peek().kind()) {
            case IDENTIFIER, OR -> tokens.take();
            case QUOTE -> strings.string();
            case INTERPOLATION_START -> strings.interpolation();
            case IF, THEN, ELSE, ASSERT, WITH, LET, IN, REC, INHERIT ->
                throw tokens.unexpected("the name of an attribute, which a keyword is only in quotes");
            default -> throw tokens.unexpected("the name of an attribute");
        };
    }

    /** Bindings, as many as there are. */
    List<Syntax> bindings() {
        var bindings = new ArrayList<Syntax>();
        var defined = new DefinedAttributes();
        while (true) {
            Node binding;
            if (tokens.at(TokenKind.INHERIT)) {
                binding = inherit();
            } else if (startsKey()) {
                binding = binding();
            } else {
                return bindings;
            }
            defined.add(binding);
            bindings.add(binding);
        }
    }

    private Node binding() {
        var path = path();
        if (!tokens.at(TokenKind.ASSIGN)) {
            throw tokens.unexpected("'.' or '='");
        }
        return new Node(
                NodeKind.BINDING, path, tokens.take(), expressions.expression(), tokens.expect(TokenKind.SEMICOLON));
    }

    private Node inherit() {
        var parts = new ArrayList<Syntax>();
        parts.add(tokens.take());
        if (tokens.at(TokenKind.LEFT_PARENTHESIS)) {
            var opening = tokens.take();
            var from = expressions.expression();
            parts.add(new Node(
                    NodeKind.PARENTHESES, opening, from, tokens.expectClosing(TokenKind.RIGHT_PARENTHESIS, opening)));
        }
        while (startsKey()) {
            var name = key();
            if (StaticName.of(name).isEmpty()) {
                throw new SyntaxFailure(name, "'inherit' takes names, and none that are computed");
            }
            parts.add(name);
        }
        if (!tokens.at(TokenKind.SEMICOLON)) {
            throw tokens.unexpected("a name or ';'");
        }
        parts.add(tokens.take());
        return new Node(NodeKind.INHERIT, parts);
    }

    /** Refuses a {@code let} whose names are computed: its variables are known before it is evaluated. */
    void refuseDynamic(Node let) {
        for (var child : let.children()) {
            if (child.is(NodeKind.BINDING)) {
                var name = ((Node) child).node(0).child(0);
                if (StaticName.of(name).isEmpty()) {
                    throw new SyntaxFailure(let.first(), "'let' takes names, and none that are computed");
                }
            }
        }
    }
}
