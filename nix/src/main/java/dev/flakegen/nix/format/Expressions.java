package dev.flakegen.nix.format;

import dev.flakegen.nix.DeepRecursion;
import dev.flakegen.nix.syntax.Node;
import dev.flakegen.nix.syntax.NodeKind;
import dev.flakegen.nix.syntax.Syntax;
import dev.flakegen.nix.syntax.Token;
import dev.flakegen.nix.syntax.TokenKind;

/** Writes expressions into a document: knows who writes which kind. */
final class Expressions {
    private final DocumentBuilder out;
    private final TokenWriter tokens;
    private final Brackets brackets;
    private final Bindings bindings;
    private final Applications applications;
    private final Selections selections;
    private final Functions functions;
    private final Statements statements;
    private final Operations operations;
    private final Strings strings;
    private final DeepRecursion recursion = new DeepRecursion();

    Expressions(DocumentBuilder out, Comments comments) {
        this.out = out;
        this.tokens = new TokenWriter(out, comments);
        var shapes = new Shapes(comments);
        var context = new Context(out, tokens, comments, shapes, new Simplicity(comments, shapes), this);
        this.brackets = new Brackets(context);
        this.bindings = new Bindings(context);
        this.applications = new Applications(context);
        this.selections = new Selections(context);
        this.functions = new Functions(context);
        this.statements = new Statements(context);
        this.operations = new Operations(context);
        this.strings = new Strings(context);
    }

    /** What those who write the parts of the language share. */
    record Context(
            DocumentBuilder out,
            TokenWriter tokens,
            Comments comments,
            Shapes shapes,
            Simplicity simplicity,
            Expressions expressions) {}

    TokenWriter tokens() {
        return tokens;
    }

    Brackets brackets() {
        return brackets;
    }

    Bindings bindings() {
        return bindings;
    }

    Applications applications() {
        return applications;
    }

    Functions functions() {
        return functions;
    }

    Statements statements() {
        return statements;
    }

    Operations operations() {
        return operations;
    }

    /** An expression that is laid out with what is around it. */
    void write(Syntax syntax) {
        if (syntax instanceof Token token) {
            write(token);
        } else {
            descend(() -> node((Node) syntax));
        }
    }

    private void write(Token token) {
        if (token.is(TokenKind.URI)) {
            tokens.token(token, "\"" + token.text() + "\"");
        } else {
            tokens.token(token);
        }
    }

    /** One level deeper. */
    void descend(Runnable step) {
        recursion.descend(() -> {
            step.run();
            return true;
        });
    }

    /** An expression that is laid out by itself. */
    void group(Syntax syntax) {
        out.group(() -> write(syntax));
    }

    /** What an expression ends in: it is expanded with it where it is a set, or ends in a body itself. */
    void body(Syntax body) {
        if (body.is(NodeKind.WITH) || Shapes.isSelectionFromLiteral(body) || takesSet(body)) {
            write(body);
        } else {
            expandedSet(body);
        }
    }

    private static boolean takesSet(Syntax body) {
        return body.is(NodeKind.LAMBDA) && !Shapes.takesName((Node) body);
    }

    /** An expression that is laid out by itself, but that a set is expanded with what it stands in. */
    void expandedSet(Syntax syntax) {
        if (syntax.is(NodeKind.ATTR_SET)) {
            brackets.ungrouped((Node) syntax);
        } else {
            group(syntax);
        }
    }

    /** {@code -./a} would be another path. */
    private void negation(Node node) {
        var operand = node.child(1);
        write(node.child(0));
        if (operand.is(TokenKind.PATH) || operand.is(NodeKind.INTERPOLATED_PATH)) {
            out.breakWith(Break.SPACE);
        }
        write(operand);
    }

    private void node(Node node) {
        switch (node.kind()) {
            case STRING -> strings.string(node);
            case INDENTED_STRING -> strings.indented(node);
            case INTERPOLATED_PATH -> strings.path(node);
            case INTERPOLATION -> strings.interpolation(node, false);
            case PARENTHESES -> brackets.parentheses(node);
            case LIST, ATTR_SET, LEGACY_LET -> brackets.write(node);
            case BINDING -> bindings.binding(node);
            case INHERIT -> bindings.inherit(node);
            case ATTR_PATH -> node.children().forEach(strings::name);
            case NOT -> node.children().forEach(this::write);
            case NEGATION -> negation(node);
            case SELECT -> selections.select(node);
            case HAS_ATTR -> selections.hasAttr(node);
            case APPLY -> applications.write(node);
            case APPLY_TO_OR -> applications.toOr(node);
            case LAMBDA -> functions.write(node);
            case LET -> statements.let(node);
            case WITH -> statements.with(node);
            case ASSERT -> statements.assertion(node);
            case IF -> statements.condition(node);
            case OPERATION -> operations.write(node);
            case FORMALS, FORMAL -> throw new IllegalStateException("no expression: " + node.kind());
        }
    }
}
