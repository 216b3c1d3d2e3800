package dev.flakegen.nix.syntax;

import dev.flakegen.nix.DeepRecursion;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Reads the text of a Nix file. It takes what Nix 2.34 takes, refuses what Nix refuses, and at the same place: the
 * first token that cannot go on what was read so far.
 *
 * <p>It goes down the grammar by recursion, one level for each bracket; what people write in long chains, operators,
 * {@code else if}, arguments, functions that give functions, is read in loops. Time and memory grow with the length of
 * the text. Nesting is read to {@value #DEEPEST} levels, where Nix itself goes further.
 *
 * @see <a href="https://nix.dev/manual/nix/latest/language/">Nix manual, the language</a>
 */
public final class SyntaxParser {
    /** How many levels of brackets can be nested. */
    public static final int DEEPEST = 10_000;

    /** Tokens that begin a literal value. */
    private static final Set<TokenKind> LITERALS = EnumSet.of(
            TokenKind.LEFT_BRACE,
            TokenKind.REC,
            TokenKind.LEFT_BRACKET,
            TokenKind.QUOTE,
            TokenKind.INDENTED_QUOTE,
            TokenKind.INTEGER,
            TokenKind.FLOAT);

    private final TokenReader tokens;
    private final DeepRecursion recursion = new DeepRecursion();
    private final StringParser strings;
    private final AttributeParser attributes;
    private final OperationParser operations;

    private SyntaxParser(TokenReader tokens) {
        this.tokens = tokens;
        this.strings = new StringParser(tokens, this);
        this.attributes = new AttributeParser(tokens, this, strings);
        this.operations = new OperationParser(tokens, new OperandParser(tokens, this, attributes, strings), attributes);
    }

    /**
     * Takes a file apart.
     *
     * @throws SyntaxException where it is not Nix; also where an attribute or an argument is defined twice, which Nix
     *     finds while it parses
     */
    public static SyntaxTree parse(Source source) throws SyntaxException {
        var tokens = new TokenReader(source);
        try {
            var root = new SyntaxParser(tokens).expression();
            return new SyntaxTree(source, root, tokens.expect(TokenKind.END));
        } catch (SyntaxFailure e) {
            throw e.in(source);
        }
    }

    /**
     * What a file takes that begins as a function of a set; its body is not read.
     *
     * @throws SyntaxException where it is not Nix, up to there
     */
    public static Optional<Node> formals(Source source) throws SyntaxException {
        var tokens = new TokenReader(source);
        try {
            boolean canBe = tokens.at(TokenKind.LEFT_BRACE) || tokens.at(TokenKind.IDENTIFIER);
            var head = canBe ? new SyntaxParser(tokens).head() : Optional.<Head>empty();
            return head.flatMap(function -> function.parts().stream()
                    .filter(part -> part.is(NodeKind.FORMALS))
                    .map(Node.class::cast)
                    .findFirst());
        } catch (SyntaxFailure e) {
            throw e.in(source);
        }
    }

    /**
     * Returns whether a file may hold what is written out, or a function that gives that: another function, a set, a list,
     * a string or a number. It is read up to where that begins, past what is said before it, {@code let … in} or the like.
     *
     * @throws SyntaxException if it is not Nix up to there
     */
    public static boolean mayGiveLiteral(Source source) throws SyntaxException {
        var tokens = new TokenReader(source);
        var parser = new SyntaxParser(tokens);
        try {
            parser.statements();
            if (parser.atLambda()) {
                parser.lambda();
                parser.statements();
            }
            return parser.atLambda() || LITERALS.contains(tokens.peek().kind());
        } catch (SyntaxFailure e) {
            throw e.in(source);
        }
    }

    /** Skips {@code let}, {@code with} and {@code assert} before the result of an expression. */
    private void statements() {
        while (tokens.at(TokenKind.WITH)
                || tokens.at(TokenKind.ASSERT)
                || (tokens.at(TokenKind.LET) && !tokens.peek(1).is(TokenKind.LEFT_BRACE))) {
            head();
        }
    }

    private boolean atLambda() {
        return switch (tokens.peek().kind()) {
            case IDENTIFIER ->
                tokens.peek(1).is(TokenKind.COLON) || tokens.peek(1).is(TokenKind.AT);
            case LEFT_BRACE -> beginsFormals();
            default -> false;
        };
    }

    /** An expression where any can stand. */
    Syntax expression() {
        return nested(this::functions);
    }

    /** One level deeper. */
    Syntax nested(Supplier<Syntax> level) {
        if (recursion.depth() >= DEEPEST) {
            throw new SyntaxFailure(tokens.peek(), "this is nested more than " + DEEPEST + " levels deep");
        }
        return recursion.descend(level);
    }

    /** What stands before a body, which reaches to the end of the expression; it may be the head of another. */
    private record Head(NodeKind kind, List<Syntax> parts) {}

    private Syntax functions() {
        var heads = new ArrayList<Head>();
        for (var head = head(); head.isPresent(); head = head()) {
            heads.add(head.get());
        }
        var expression = operations.pipes();
        tokens.refuseMalformed(); // which Nix sees before it knows that the expression ends
        for (int i = heads.size() - 1; i >= 0; i--) {
            var head = heads.get(i);
            head.parts().add(expression);
            var node = new Node(head.kind(), head.parts());
            if (head.kind() == NodeKind.LAMBDA) {
                Formals.refuseDuplicates(node);
            } else if (head.kind() == NodeKind.LET) {
                attributes.refuseDynamic(node);
            }
            expression = node;
        }
        return expression;
    }

    private Optional<Head> head() {
        return switch (tokens.peek().kind()) {
            case IDENTIFIER, LEFT_BRACE -> atLambda() ? Optional.of(lambda()) : Optional.empty();
            case WITH -> Optional.of(statement(NodeKind.WITH));
            case ASSERT -> Optional.of(statement(NodeKind.ASSERT));
            case LET -> tokens.peek(1).is(TokenKind.LEFT_BRACE) ? Optional.empty() : Optional.of(let());
            case IF -> Optional.of(condition());
            default -> Optional.empty();
        };
    }

    private Head statement(NodeKind kind) {
        var parts = new ArrayList<Syntax>();
        parts.add(tokens.take());
        parts.add(expression());
        parts.add(tokens.expect(TokenKind.SEMICOLON));
        return new Head(kind, parts);
    }

    private Head let() {
        var parts = new ArrayList<Syntax>();
        var let = tokens.take();
        parts.add(let);
        parts.addAll(attributes.bindings());
        parts.add(tokens.expectClosing(TokenKind.IN, let));
        return new Head(NodeKind.LET, parts);
    }

    private Head condition() {
        var parts = new ArrayList<Syntax>();
        parts.add(tokens.take());
        parts.add(expression());
        parts.add(tokens.expect(TokenKind.THEN));
        parts.add(expression());
        parts.add(tokens.expect(TokenKind.ELSE));
        return new Head(NodeKind.IF, parts);
    }

    private Head lambda() {
        var parts = new ArrayList<Syntax>();
        if (tokens.at(TokenKind.LEFT_BRACE)) {
            parts.add(formals());
            if (tokens.at(TokenKind.AT)) {
                parts.add(tokens.take());
                parts.add(tokens.expect(TokenKind.IDENTIFIER));
            }
        } else {
            parts.add(tokens.take());
            if (tokens.at(TokenKind.AT)) {
                parts.add(tokens.take());
                parts.add(formals());
            }
        }
        parts.add(tokens.expect(TokenKind.COLON));
        return new Head(NodeKind.LAMBDA, parts);
    }

    /** Returns whether a brace begins what a function takes, and not a set: the tokens after it tell. */
    private boolean beginsFormals() {
        return switch (tokens.peek(1).kind()) {
            case ELLIPSIS -> true;
            case RIGHT_BRACE ->
                tokens.peek(2).is(TokenKind.COLON) || tokens.peek(2).is(TokenKind.AT);
            case IDENTIFIER ->
                tokens.peek(2).is(TokenKind.COMMA)
                        || tokens.peek(2).is(TokenKind.QUESTION)
                        || tokens.peek(2).is(TokenKind.RIGHT_BRACE);
            default -> false;
        };
    }

    private Node formals() {
        var parts = new ArrayList<Syntax>();
        var brace = tokens.expect(TokenKind.LEFT_BRACE);
        parts.add(brace);
        while (tokens.at(TokenKind.IDENTIFIER)) {
            parts.add(formal());
            if (!tokens.at(TokenKind.COMMA)) {
                parts.add(tokens.expectClosing(TokenKind.RIGHT_BRACE, brace));
                return new Node(NodeKind.FORMALS, parts);
            }
            parts.add(tokens.take());
        }
        if (tokens.at(TokenKind.ELLIPSIS)) {
            parts.add(tokens.take());
        }
        parts.add(tokens.expectClosing(TokenKind.RIGHT_BRACE, brace));
        return new Node(NodeKind.FORMALS, parts);
    }

    private Node formal() {
        var name = tokens.take();
        return tokens.at(TokenKind.QUESTION)
                ? new Node(NodeKind.FORMAL, name, tokens.take(), expression())
                : new Node(NodeKind.FORMAL, name);
    }
}
