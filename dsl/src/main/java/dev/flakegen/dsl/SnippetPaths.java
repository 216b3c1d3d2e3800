package dev.flakegen.dsl;

import dev.flakegen.model.Place;
import dev.flakegen.model.Reference;
import dev.flakegen.model.Snippet;
import dev.flakegen.nix.Apply;
import dev.flakegen.nix.Expr;
import dev.flakegen.nix.ExprRewriter;
import dev.flakegen.nix.InterpolatedPath;
import dev.flakegen.nix.PathLiteral;
import dev.flakegen.nix.StringPart;
import dev.flakegen.nix.Variable;
import java.util.ArrayList;
import java.util.List;

/** Finds the paths in a text of the description: those that name files of the project, and the others. */
final class SnippetPaths extends ExprRewriter {
    private static final Variable IMPORT = new Variable("import");

    private final Place place;
    private final List<Reference.ToFile> files = new ArrayList<>();
    private final List<Expr> outside = new ArrayList<>();

    SnippetPaths(Place place) {
        this.place = place;
    }

    /** The files and directories of the project. */
    List<Reference.ToFile> files() {
        return files;
    }

    /** Paths that begin at the root of the file system, or at somebody's home. */
    List<Expr> outside() {
        return outside;
    }

    @Override
    public Expr visit(Apply apply) {
        if (apply.function().equals(IMPORT) && apply.arguments().get(0) instanceof PathLiteral path) {
            add(path, path.text(), true);
            apply.arguments().stream().skip(1).forEach(this::rewrite);
            return apply;
        }
        return super.visit(apply);
    }

    @Override
    public Expr visit(PathLiteral path) {
        add(path, path.text(), false);
        return path;
    }

    @Override
    public Expr visit(InterpolatedPath path) {
        var start = ((StringPart.Text) path.parts().get(0)).text();
        add(path, start.startsWith("/") ? start : start.substring(0, start.lastIndexOf('/')), false);
        return super.visit(path);
    }

    private void add(Expr path, String text, boolean imported) {
        if (Snippet.isRelative(text)) {
            files.add(new Reference.ToFile(text, imported, place));
        } else {
            outside.add(path);
        }
    }
}
