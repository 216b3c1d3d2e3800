package dev.flakegen.compile;

import java.util.Optional;
import java.util.regex.Pattern;

/** What to do about Java that is not written right, where the compiler only says what it expected. */
final class SyntaxHelp {
    private static final String SIGNATURE = "public void define(FlakeSpec flake)";

    private static final Pattern RESERVED = Pattern.compile(
            "\\b(?:var|[A-Z]\\w*)\\s+(package|default|import|class|new|public|switch|case|int|for|if|do|this|native)\\s*=");

    private static final Pattern WORD = Pattern.compile("^[a-z]+");

    /** Text in single quotes, with more in it than a character. */
    private static final Pattern SINGLE_QUOTES = Pattern.compile("^'([^'\"\\r\\n]+)'");

    private SyntaxHelp() {}

    static Optional<String> of(JavaError error) {
        return switch (error.code()) {
            case "unclosed.char.lit", "empty.char.lit" -> Optional.of(quotes(error));
            case "unclosed.str.lit" ->
                Optional.of("end it with \"; a text of several lines begins and ends with \"\"\"");
            case "unclosed.text.block" -> Optional.of("end the text with \"\"\"");
            case "illegal.text.block.open" -> Optional.of("begin the text in the line after \"\"\"");
            case "illegal.esc.char" -> Optional.of("write \\\\ for a backslash: in Nix text, \\\\${ for \\${");
            case "illegal.char" -> Optional.of(character(error));
            case "illegal.start.of.expr" -> expression(error);
            case "premature.eof" -> Optional.of("add the '}' that is missing: each '{' needs one");
            case "expected4", "class.method.or.field.expected" ->
                Optional.of(
                        "code stands inside of a class, and each '}' ends what a '{' began: remove what is too much");
            case "illegal.start.of.type" -> outside(error);
            case "expected", "expected2", "expected3", "not.stmt" -> expected(error);
            case "override.weaker.access", "does.not.override.abstract" -> define(error);
            case "override.meth.doesnt.throw" ->
                Optional.of("leave out throws: catch what is thrown, try { … } catch (Exception e) { … }");
            case "unreported.exception.need.to.catch.or.throw" ->
                Optional.of("catch it: try { … } catch (Exception e) { throw new IllegalStateException(e); }");
            case "method.does.not.override.superclass" -> Optional.of(overrides(error));
            case "no.intf.expected.here" -> Optional.of("write implements, not extends");
            case "intf.expected.here" -> Optional.of("write extends, not implements");
            case "class.public.should.be.in.file" ->
                Optional.of("name the class as its file: "
                        + error.place()
                                .map(place -> place.file().replaceAll(".*/|\\.java$", ""))
                                .orElse("Flake"));
            case "already.defined" -> Optional.of("give this one another name");
            case "cant.infer.local.var.type" ->
                error.message().contains("'void'")
                        ? Optional.of("the call hands back nothing: leave out the variable")
                        : Optional.of("give it a value that has a type, as in var nixpkgs = flake.input(…);");
            case "prob.found.req" ->
                error.message().contains("unexpected return value")
                        ? Optional.of("leave out the value: define hands back nothing")
                        : Optional.empty();
            case "cant.ref.non.effectively.final.var" ->
                Optional.of("keep what is used there in a variable that is set once");
            case "var.might.not.have.been.initialized" -> Optional.of("give it a value where it is declared");
            case "missing.ret.stmt" -> Optional.of("end it with return …;");
            case "unreachable.stmt" -> Optional.of("remove it, or what ends the method before it");
            case "non-static.cant.be.ref" ->
                Optional.of("leave out the word static where it is used, or add it where it is declared");
            default -> newer(error);
        };
    }

    /** What the compiler itself advises, to compile for a newer Java, cannot be done. */
    static boolean advisesOtherOptions(String note) {
        return note.contains("--enable-preview") || note.contains("-source ");
    }

    private static Optional<String> newer(JavaError error) {
        return error.code().startsWith("preview.feature")
                        || error.code().startsWith("feature.not")
                        || error.code().startsWith("underscore.")
                ? Optional.of("Flake.java is compiled for Java 17: write it without")
                : Optional.empty();
    }

    private static String quotes(JavaError error) {
        var text = SINGLE_QUOTES.matcher(error.source().lineAfter(error.position()));
        return "text stands in double quotes, not in single ones: "
                + (text.find() ? "\"" + text.group(1) + "\"" : "\"…\"; a quote inside of it is \\\"");
    }

    private static String character(JavaError error) {
        return error.message().matches(".*\\\\u201[89cdef].*|.*\\\\u00[ab]b.*|.*[“”„‘’«»].*")
                ? "write plain quotes: \"…\""
                : error.message().contains("'#'")
                        ? "a comment begins with //"
                        : "remove it, or put it in a text, \"…\"";
    }

    private static Optional<String> expression(JavaError error) {
        var after = error.source().lineAfter(error.position());
        var before = error.source()
                .text()
                .substring(0, Math.max(0, error.position()))
                .stripTrailing();
        if (after.startsWith("const ")) {
            return Optional.of("write var in its place: var NAME = …;");
        } else if (after.startsWith("[")) {
            return Optional.of(
                    "pass the elements one by one, \"a\", \"b\"; where one value is wanted, write list(\"a\", \"b\")");
        } else if (after.startsWith("{")) {
            return Optional.of("write attrs().set(\"a\", 1), or nix(\"{ … }\")");
        } else if (after.startsWith(".") && before.endsWith(";")) {
            return Optional.of("the call goes on: remove the ';' before it");
        } else if (after.startsWith(")") && before.endsWith(",")) {
            return Optional.of("remove the ',' before it");
        }
        return after.startsWith("}") || before.endsWith("{")
                ? Optional.empty()
                : Optional.of("something is missing before it");
    }

    /** Code outside of any method. */
    private static Optional<String> outside(JavaError error) {
        return error.source().depth(error.position()) < 2
                ? Optional.of("statements stand inside of " + SIGNATURE + " { … }")
                : Optional.empty();
    }

    private static Optional<String> expected(JavaError error) {
        int at = error.position();
        var before = error.source().lineBefore(at);
        var after = error.source().lineAfter(at);
        var reserved = RESERVED.matcher(before + after);
        if (reserved.find()) {
            return Optional.of("'" + reserved.group(1) + "' is a word of Java, and no name: call it otherwise");
        } else if (error.message().equals("<identifier> expected")) {
            if (before.matches("\\s*final\\s+\\w+\\s*") && after.stripLeading().startsWith("=")) {
                return Optional.of("write final var: final var NAME = …;");
            }
            var word = WORD.matcher(after);
            return before.endsWith(".") && word.find()
                    ? Optional.of("'" + word.group() + "' is a word of Java, and no method: "
                            + (word.group().equals("package")
                                    ? "it is flake.pkg(…), or callPackage(…) of a registry"
                                    : "call another one"))
                    : outside(error);
        } else if (before.endsWith("\"") && after.matches("[\\w.$/-].*")) {
            return Optional.of("a quote inside of a text is \\\"; or use a text of several lines, \"\"\"");
        } else if (error.message().equals("';' expected")) {
            return Optional.of(
                    after.startsWith(")") ? "remove the ')' that is too much" : "end the statement with ';'");
        } else if (error.message().startsWith("')'")) {
            return Optional.of(
                    after.matches("\\s+[\\w\"].*") ? "put a ',' between the arguments" : "add the ')' that is missing");
        }
        return Optional.empty();
    }

    private static Optional<String> define(JavaError error) {
        return error.message().contains("define(FlakeSpec)") ? Optional.of("write " + SIGNATURE) : Optional.empty();
    }

    private static String overrides(JavaError error) {
        return error.source().text().contains("implements FlakeDefinition")
                ? "write " + SIGNATURE + ", or remove @Override"
                : "write public final class Flake implements FlakeDefinition";
    }
}
