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
    private final Shapes shapes;
    private final DeepRecursion recursion = new DeepRecursion();

    Expressions(DocumentBuilder out, Comments comments) {
        this.out = out;
        this.tokens = new TokenWriter(out, comments);
        this.shapes = new Shapes(comments);
        var context = new Context(out, tokens, comments, shapes, new Simplicity(comments), this);
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

    Operations operations() {
        return operations;
    }

    /** An expression that is laid out with what is around it; a list by itself. */
    void write(Syntax syntax) {
        if (syntax.is(NodeKind.LIST)) {
            out.group(() -> ungrouped(syntax));
        } else {
            ungrouped(syntax);
        }
    }

    /** An expression that is laid out with what is around it. */
    void ungrouped(Syntax syntax) {
        if (syntax instanceof Token token) {
            write(token);
        } else {
            recursion.descend(() -> {
                node((Node) syntax);
                return true;
            });
        }
    }

    /** The same, with a set in lines, even if it would fit into one. */
    void wide(Syntax syntax) {
        if (Shapes.isSet(syntax)) {
            brackets.set((Node) syntax, true);
        } else {
            ungrouped(syntax);
        }
    }

    /**
     * What can begin beside something and go on below.
     *
     * @param wide whether a set is in lines, even if it would fit into one
     */
    void absorbed(Syntax syntax, boolean wide) {
        if (shapes.isAbsorbable(syntax)) {
            if (wide) {
                wide(syntax);
            } else {
                ungrouped(syntax);
            }
        } else if (shapes.isAbsorbableWith(syntax)) {
            statements.absorbedWith((Node) syntax);
        } else {
            write(syntax);
        }
    }

    private void write(Token token) {
        if (token.is(TokenKind.URI)) {
            tokens.before(token);
            out.group(() -> out.text("\"" + token.text() + "\"")); // the string that it becomes
            tokens.after(token);
        } else {
            tokens.token(token);
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
            case INTERPOLATION -> strings.name(node);
            case PARENTHESES -> brackets.parentheses(node);
            case LIST -> brackets.list(node);
            case ATTR_SET, LEGACY_LET -> brackets.set(node, false);
            case BINDING -> bindings.binding(node);
            case INHERIT -> bindings.inherit(node);
            case ATTR_PATH, NOT -> node.children().forEach(this::write);
            case NEGATION -> negation(node);
            case SELECT -> selections.select(node);
            case HAS_ATTR -> selections.hasAttr(node);
            case APPLY, APPLY_TO_OR -> applications.write(Applications.parts(node));
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
