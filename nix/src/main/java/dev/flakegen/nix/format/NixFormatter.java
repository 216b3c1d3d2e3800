package dev.flakegen.nix.format;

import dev.flakegen.nix.syntax.Source;
import dev.flakegen.nix.syntax.SyntaxException;
import dev.flakegen.nix.syntax.SyntaxParser;
import dev.flakegen.nix.syntax.SyntaxTree;

/**
 * Formats Nix code in the style of RFC 166, as {@code nixfmt} 1.4 writes it: two spaces a level, lines of up to 100
 * characters without their indentation, comments kept. What is formatted means what it meant, and stays as it is when it
 * is formatted again; some functions with comments or blank lines within what they take do so from the second time on
 * only, as with {@code nixfmt}. Lines from {@code /*nixfmt:disable*}{@code /} to {@code /*nixfmt:enable*}{@code /}, each in a line
 * of its own, stay as they are ({@link DisabledRegions}).
 *
 * {@snippet :
 * NixFormatter.format("{pkgs}:{a=1;b=[ 1 2 ];}");
 * }
 *
 * <p>It goes in two steps. {@link Expressions} and those it asks write the syntax tree, kind by kind, into a
 * {@link Document}; {@link Layout} decides where its lines end.
 *
 * <p>The document is the algebra of Wadler's <i>A prettier printer</i>, with the flat sequence of Oppen's
 * <i>Prettyprinting</i>: texts, {@linkplain Break breaks} between them, and groups. A group that fits into the line is
 * flat, its breaks are spaces or nothing; one that does not is expanded, its line breaks are taken, and the groups in it
 * decide for themselves. To fit means: the group, and what follows it up to the next place where a line can end. Three
 * things are added, which RFC 166 asks for:
 *
 * <ul>
 *   <li><b>One part that goes on below.</b> <code>f x { … }</code> keeps {@code f x} and the brace in a line. So before a
 *       group is expanded, its parts of {@linkplain GroupKind#PRIORITY priority} are tried, the last one first: if all
 *       that is before the part fits into its first line, and all that is after it into its last, only that part is
 *       expanded. What the last line of a part holds is measured, and remembered, so that time stays linear.
 *   <li><b>Indentation by line, not by nesting.</b> However many levels a line opens, what is in them is indented by one
 *       step: each level knows the line in which it began ({@link LineWriter}).
 *   <li><b>Breaks that meet are one.</b> Each part says what it wants around it without knowing its neighbours; a break
 *       at the edge of a group moves out of it ({@link DocumentBuilder}).
 * </ul>
 *
 * @see <a href="https://github.com/NixOS/nixfmt/blob/master/standard.md">The standard Nix format, RFC 166</a>
 * @see <a href="https://homepages.inf.ed.ac.uk/wadler/papers/prettier/prettier.pdf">Wadler, A prettier printer</a>
 * @see <a href="https://doi.org/10.1145/357114.357115">Oppen, Prettyprinting</a>
 */
public final class NixFormatter {
    private NixFormatter() {}

    /**
     * The text, formatted; it ends with a line break.
     *
     * @throws SyntaxException if it is not Nix
     */
    public static String format(String text) throws SyntaxException {
        return format(SyntaxParser.parse(Source.of(text)));
    }

    /**
     * The text of a file, formatted.
     *
     * @throws SyntaxException if it is not Nix, or not UTF-8
     */
    public static String format(byte[] file) throws SyntaxException {
        return format(SyntaxParser.parse(Source.of(file)));
    }

    /** The text of a syntax tree, formatted. */
    public static String format(SyntaxTree tree) {
        var out = new DocumentBuilder();
        var comments = new Comments(tree);
        var expressions = new Expressions(out, comments);
        out.group(() -> {
            expressions.write(tree.root());
            expressions.tokens().before(tree.end());
        });
        return comments.disabledRegions().restore(Layout.of(out.build()));
    }
}
