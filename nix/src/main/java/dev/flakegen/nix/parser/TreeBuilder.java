package dev.flakegen.nix.parser;

import dev.flakegen.nix.Apply;
import dev.flakegen.nix.Assert;
import dev.flakegen.nix.AttrKey;
import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.AttrPath;
import dev.flakegen.nix.AttrSet;
import dev.flakegen.nix.BinaryOperation;
import dev.flakegen.nix.Binding;
import dev.flakegen.nix.DeepRecursion;
import dev.flakegen.nix.Expr;
import dev.flakegen.nix.FloatLiteral;
import dev.flakegen.nix.HasAttr;
import dev.flakegen.nix.If;
import dev.flakegen.nix.IndentedString;
import dev.flakegen.nix.IntegerLiteral;
import dev.flakegen.nix.InterpolatedPath;
import dev.flakegen.nix.Lambda;
import dev.flakegen.nix.LegacyLet;
import dev.flakegen.nix.Let;
import dev.flakegen.nix.ListExpr;
import dev.flakegen.nix.Negation;
import dev.flakegen.nix.Not;
import dev.flakegen.nix.Parameter;
import dev.flakegen.nix.PathLiteral;
import dev.flakegen.nix.SearchPath;
import dev.flakegen.nix.Select;
import dev.flakegen.nix.StringLiteral;
import dev.flakegen.nix.StringPart;
import dev.flakegen.nix.UriLiteral;
import dev.flakegen.nix.Variable;
import dev.flakegen.nix.With;
import dev.flakegen.nix.syntax.IndentedText;
import dev.flakegen.nix.syntax.Node;
import dev.flakegen.nix.syntax.NodeKind;
import dev.flakegen.nix.syntax.Operators;
import dev.flakegen.nix.syntax.StaticName;
import dev.flakegen.nix.syntax.StringText;
import dev.flakegen.nix.syntax.Syntax;
import dev.flakegen.nix.syntax.Token;
import dev.flakegen.nix.syntax.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the tree of what a text means, and notes where each part of it stands. */
final class TreeBuilder {
    private final Syntax root;
    private final Places places = new Places();
    private final DeepRecursion recursion = new DeepRecursion();

    TreeBuilder(Syntax root) {
        this.root = root;
    }

    Expr expr() {
        return expr(root);
    }

    /** Where the parts of the expression stand, once that is made. */
    Places places() {
        return places;
    }

    private Expr expr(Syntax syntax) {
        if (syntax instanceof Token token) {
            return note(leaf(token), token);
        }
        var node = (Node) syntax;
        var expr = recursion.descend(() -> ofNode(node));
        return node.is(NodeKind.PARENTHESES) ? expr : note(expr, node); // what is in parentheses stands inside them
    }

    private Expr expr(Node node, int child) {
        return expr(node.child(child));
    }

    private static Expr leaf(Token token) {
        var text = token.text();
        return switch (token.kind()) {
            case IDENTIFIER, OR -> new Variable(text);
            case INTEGER -> new IntegerLiteral(Long.parseLong(text));
            case FLOAT -> new FloatLiteral(Double.parseDouble(text));
            case PATH, HOME_PATH -> new PathLiteral(text);
            case SEARCH_PATH -> new SearchPath(text.substring(1, text.length() - 1));
            case URI -> new UriLiteral(text);
            default -> throw new IllegalStateException("no expression: " + token.kind());
        };
    }

    private Expr ofNode(Node node) {
        return switch (node.kind()) {
            case PARENTHESES -> expr(node, 1);
            case STRING -> new StringLiteral(parts(node, 1, node.size() - 1));
            case INDENTED_STRING -> new IndentedString(indented(node));
            case INTERPOLATED_PATH -> new InterpolatedPath(parts(node, 0, node.size()));
            case LIST -> new ListExpr(all(node, 1, node.size() - 1));
            case ATTR_SET -> new AttrSet(node.child(0).is(TokenKind.REC), bindings(node));
            case LEGACY_LET -> new LegacyLet(bindings(node));
            case SELECT ->
                new Select(
                        expr(node, 0),
                        path(node.node(2)),
                        node.size() > 3 ? Optional.of(expr(node, 4)) : Optional.empty());
            case HAS_ATTR -> new HasAttr(expr(node, 0), path(node.node(2)));
            case APPLY -> new Apply(expr(node, 0), all(node, 1, node.size()));
            case APPLY_TO_OR -> new Apply(expr(node, 0), List.of(expr(node, 1)));
            case LAMBDA -> new Lambda(parameter(node), expr(node, node.size() - 1));
            case LET -> new Let(bindings(node), expr(node, node.size() - 1));
            case WITH -> new With(expr(node, 1), expr(node, 3));
            case ASSERT -> new Assert(expr(node, 1), expr(node, 3));
            case IF -> new If(expr(node, 1), expr(node, 3), expr(node, 5));
            case NOT -> new Not(expr(node, 1));
            case NEGATION -> new Negation(expr(node, 1));
            case OPERATION -> operation(node);
            default -> throw new IllegalStateException("no expression: " + node.kind());
        };
    }

    private Expr operation(Node node) {
        return new BinaryOperation(expr(node, 0), Operators.of(node.token(1)), expr(node, 2));
    }

    private List<Expr> all(Node node, int start, int end) {
        var all = new ArrayList<Expr>(end - start);
        for (int i = start; i < end; i++) {
            all.add(expr(node, i));
        }
        return all;
    }

    /** The parts of a string in double quotes, or of a path, which has no escapes. */
    private List<StringPart> parts(Node node, int start, int end) {
        var parts = new ArrayList<StringPart>(end - start);
        for (int i = start; i < end; i++) {
            if (node.child(i) instanceof Token token) {
                boolean escaped = token.is(TokenKind.STRING_TEXT);
                parts.add(new StringPart.Text(escaped ? StringText.unescape(token.text()) : token.text()));
            } else {
                parts.add(new StringPart.Interpolation(expr(node.node(i), 1)));
            }
        }
        return parts;
    }

    private List<StringPart> indented(Node string) {
        var parts = new ArrayList<StringPart>();
        for (var part : IndentedText.of(string).parts()) {
            parts.add(
                    part.expression() == null
                            ? new StringPart.Text(part.text())
                            : new StringPart.Interpolation(expr(part.expression())));
        }
        return parts;
    }

    private List<Binding> bindings(Node set) {
        var bindings = new ArrayList<Binding>(set.size());
        for (var child : set.children()) {
            if (child.is(NodeKind.BINDING)) {
                var node = (Node) child;
                bindings.add(note(new Binding.Attribute(path(node.node(0)), expr(node, 2)), node));
            } else if (child.is(NodeKind.INHERIT)) {
                bindings.add(inherit((Node) child));
            }
        }
        return bindings;
    }

    private Binding inherit(Node node) {
        Optional<Expr> from = Optional.empty();
        var names = new ArrayList<AttrName>();
        for (var child : node.children().subList(1, node.size() - 1)) {
            if (child.is(NodeKind.PARENTHESES)) {
                from = Optional.of(expr((Node) child, 1));
            } else {
                names.add(note(new AttrName(StaticName.of(child).orElseThrow()), child));
            }
        }
        return note(new Binding.Inherit(from, names), node);
    }

    private AttrPath path(Node node) {
        if (node.size() == 1) { // as most are
            return note(new AttrPath(List.of(key(node.child(0)))), node);
        }
        var keys = new ArrayList<AttrKey>();
        for (int i = 0; i < node.size(); i += 2) {
            keys.add(key(node.child(i)));
        }
        return note(new AttrPath(keys), node);
    }

    private AttrKey key(Syntax syntax) {
        var name = StaticName.of(syntax);
        if (name.isPresent()) {
            return note(new AttrName(name.get()), syntax);
        }
        var node = (Node) syntax;
        return note(new AttrKey.Dynamic(node.is(NodeKind.INTERPOLATION) ? expr(node, 1) : expr(node)), syntax);
    }

    private Parameter parameter(Node lambda) {
        Optional<AttrName> name = Optional.empty();
        Node formals = null;
        for (var child : lambda.children().subList(0, lambda.size() - 2)) {
            if (child instanceof Node node) {
                formals = node;
            } else if (child.is(TokenKind.IDENTIFIER)) {
                name = Optional.of(note(new AttrName(((Token) child).text()), child));
            }
        }
        return formals == null
                ? note(new Parameter.Named(name.orElseThrow()), lambda.child(0))
                : note(formals(formals, name), formals);
    }

    private Parameter.Formals formals(Node node, Optional<AttrName> bound) {
        var formals = new ArrayList<Parameter.Formal>();
        boolean ellipsis = false;
        for (var child : node.children()) {
            if (child.is(NodeKind.FORMAL)) {
                var formal = (Node) child;
                var name = note(new AttrName(formal.token(0).text()), formal);
                var fallback = formal.size() > 1 ? Optional.of(expr(formal, 2)) : Optional.<Expr>empty();
                formals.add(note(new Parameter.Formal(name, fallback), formal));
            }
            ellipsis |= child.is(TokenKind.ELLIPSIS);
        }
        return new Parameter.Formals(formals, ellipsis, bound);
    }

    private <T> T note(T part, Syntax place) {
        places.note(part, place);
        return part;
    }
}
