package dev.flakegen.nix.syntax;

import java.util.ArrayList;

/** Reads what stands between operators: applications, selections, and what is simple or in brackets. */
final class OperandParser {
    private final TokenReader tokens;
    private final SyntaxParser expressions;
    private final AttributeParser attributes;
    private final StringParser strings;

    OperandParser(TokenReader tokens, SyntaxParser expressions, AttributeParser attributes, StringParser strings) {
        this.tokens = tokens;
        this.expressions = expressions;
        this.attributes = attributes;
        this.strings = strings;
    }

    /** {@code f a b}, or a single operand. */
    Syntax application() {
        var function = selection();
        if (!startsOperand()) {
            return function;
        }
        var parts = new ArrayList<Syntax>();
        parts.add(function);
        while (startsOperand()) {
            parts.add(selection());
        }
        return new Node(NodeKind.APPLY, parts);
    }

    private boolean startsOperand() {
        return switch (tokens.peek().kind()) {
            case IDENTIFIER,
                    INTEGER,
                    FLOAT,
                    QUOTE,
                    INDENTED_QUOTE,
                    PATH,
                    HOME_PATH,
                    SEARCH_PATH,
                    URI,
                    LEFT_PARENTHESIS,
                    LET,
                    REC,
                    LEFT_BRACE,
                    LEFT_BRACKET -> true;
            default -> false;
        };
    }

    /** {@code a.b or c}: what can be an argument, or an element of a list. */
    private Syntax selection() {
        var operand = simple();
        if (tokens.at(TokenKind.OR)) {
            return new Node(NodeKind.APPLY_TO_OR, operand, tokens.take());
        } else if (!tokens.at(TokenKind.DOT)) {
            return operand;
        }
        var dot = tokens.take();
        var path = attributes.path();
        return tokens.at(TokenKind.OR)
                ? new Node(NodeKind.SELECT, operand, dot, path, tokens.take(), expressions.nested(this::selection))
                : new Node(NodeKind.SELECT, operand, dot, path);
    }

    private Syntax simple() {
        return switch (tokens.peek().kind()) {
            case IDENTIFIER, INTEGER, FLOAT, SEARCH_PATH, URI -> tokens.take();
            case PATH, HOME_PATH -> strings.path();
            case QUOTE -> strings.string();
            case INDENTED_QUOTE -> strings.indentedString();
            case LEFT_PARENTHESIS -> parentheses();
            case LEFT_BRACKET -> expressions.nested(this::list);
            case LEFT_BRACE, REC -> attributeSet();
            case LET -> legacyLet();
            default -> throw tokens.unexpected("an expression");
        };
    }

    Node parentheses() {
        var opening = tokens.take();
        var inside = expressions.expression();
        return new Node(
                NodeKind.PARENTHESES, opening, inside, tokens.expectClosing(TokenKind.RIGHT_PARENTHESIS, opening));
    }

    private Syntax list() {
        var parts = new ArrayList<Syntax>();
        var opening = tokens.take();
        parts.add(opening);
        while (startsOperand()) {
            parts.add(selection());
        }
        parts.add(tokens.expectClosing(TokenKind.RIGHT_BRACKET, opening));
        return new Node(NodeKind.LIST, parts);
    }

    private Syntax attributeSet() {
        var parts = new ArrayList<Syntax>();
        if (tokens.at(TokenKind.REC)) {
            parts.add(tokens.take());
        }
        return braces(NodeKind.ATTR_SET, parts);
    }

    private Syntax legacyLet() {
        var parts = new ArrayList<Syntax>();
        parts.add(tokens.take());
        return braces(NodeKind.LEGACY_LET, parts);
    }

    private Syntax braces(NodeKind kind, ArrayList<Syntax> parts) {
        var opening = tokens.expect(TokenKind.LEFT_BRACE);
        parts.add(opening);
        parts.addAll(attributes.bindings());
        parts.add(tokens.expectClosing(TokenKind.RIGHT_BRACE, opening));
        return new Node(kind, parts);
    }
}
