package dev.flakegen.render;

import dev.flakegen.model.Snippet;
import dev.flakegen.nix.AttrKey;
import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.AttrPath;
import dev.flakegen.nix.Binding;
import dev.flakegen.nix.Expr;
import dev.flakegen.nix.ExprRewriter;
import dev.flakegen.nix.FloatLiteral;
import dev.flakegen.nix.FreeVariable;
import dev.flakegen.nix.GlobalVariables;
import dev.flakegen.nix.IntegerLiteral;
import dev.flakegen.nix.InterpolatedPath;
import dev.flakegen.nix.Let;
import dev.flakegen.nix.NixPrinter;
import dev.flakegen.nix.PathLiteral;
import dev.flakegen.nix.Select;
import dev.flakegen.nix.StringLiteral;
import dev.flakegen.nix.StringPart;
import dev.flakegen.nix.Variable;
import dev.flakegen.nix.With;
import dev.flakegen.project.ProjectPath;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Moves Nix text into a generated file, so that it means there what it means by itself, whatever the file binds besides:
 *
 * <ul>
 *   <li>A variable of the place is replaced by what it is called in the file: {@code lib.x} becomes
 *       {@code nixpkgs.lib.x}. Where a name that the text binds would come between, the file's name is bound first:
 *       {@code nixpkgs: lib.x} becomes {@code let inherit (nixpkgs) lib; in nixpkgs: lib.x}.
 *   <li>A name inside of {@code with} that the file happens to bind, which Nix would take first, is selected from the set:
 *       {@code with pkgs; [ jq crane ]} becomes {@code with pkgs; [ jq pkgs.crane ]} where {@code crane} is an input.
 *   <li>A variable that the description gives a value becomes that value, or is bound first where it is used several
 *       times and is more than a name.
 *   <li>Paths, which are relative to the project's directory, become relative to the file.
 * </ul>
 */
final class Transplant extends ExprRewriter {
    private final Expr code;
    private final Function<ProjectPath, RelativePath> paths;
    private final Map<Object, Expr> replacements = new IdentityHashMap<>();
    private final Map<String, Expr> meanings;
    private final Map<String, Expr> boundFirst = new TreeMap<>();
    private final Map<String, String> unusedNames = new TreeMap<>();
    private final Set<String> namesOfTheFile;
    private final Map<With, String> names = new IdentityHashMap<>();

    /**
     * @param variables those of the place, and what each is in the file
     * @param arguments variables that the description gives a value, and that, as it is in the file
     * @param mayBeBound whether a name may be bound where the code is to stand
     * @param paths how a path of the project is written in the file
     */
    Transplant(
            Expr code,
            Map<String, Expr> variables,
            Map<String, Expr> arguments,
            Predicate<String> mayBeBound,
            Function<ProjectPath, RelativePath> paths) {
        this.code = code;
        this.meanings = new TreeMap<>(variables);
        this.meanings.putAll(arguments);
        this.paths = paths;
        this.namesOfTheFile = meanings.values().stream()
                .flatMap(meaning -> FreeVariable.of(meaning).stream())
                .map(FreeVariable::name)
                .collect(Collectors.toSet());
        var uses = FreeVariable.of(code);
        meanings.forEach((name, meaning) -> replace(
                uses.stream().filter(use -> use.name().equals(name)).toList(), meaning, arguments.containsKey(name)));
        for (var use : uses) {
            var name = use.name();
            if (!meanings.containsKey(name) && !GlobalVariables.contains(name) && mayBeBound.test(name)) {
                replacements.put(use.part(), selected(use));
            }
        }
    }

    /** The code, as it stands in the file. */
    Expr expr() {
        var moved = rewrite(code);
        if (boundFirst.isEmpty()) {
            return moved;
        }
        var bindings = new ArrayList<Binding>();
        boundFirst.forEach((name, meaning) -> bindings.add(Binding.of(AttrPath.ofNames(name), meaning)));
        return new Let(bindings, moved);
    }

    private void replace(List<FreeVariable> uses, Expr meaning, boolean isArgument) {
        if (uses.isEmpty() || meaning.equals(new Variable(uses.get(0).name()))) {
            return;
        }
        var name = uses.get(0).name();
        boolean once = !isArgument || uses.size() == 1 || isSmall(meaning);
        if (!once || uses.stream().anyMatch(use -> isInherited(use) || captures(meaning, use::isBoundAround))) {
            bindFirst(name, meaning, uses);
        } else {
            uses.forEach(use -> replacements.put(use.part(), meaning));
        }
    }

    /** A let sees its own names: one that a meaning uses, of the file around it, must not be bound again. */
    private void bindFirst(String name, Expr meaning, List<FreeVariable> uses) {
        if (!namesOfTheFile.contains(name)) {
            boundFirst.put(name, meaning);
            return;
        }
        var unused = unusedName(name);
        unusedNames.put(name, unused);
        boundFirst.put(unused, meaning);
        uses.forEach(use -> replacements.put(use.part(), new Variable(unused)));
    }

    /** What is inherited into a recursive set would be replaced inside of that set, where more is bound. */
    private static boolean isInherited(FreeVariable use) {
        return use.part() instanceof AttrName;
    }

    private static boolean captures(Expr meaning, Predicate<String> bound) {
        return FreeVariable.of(meaning).stream().map(FreeVariable::name).anyMatch(bound);
    }

    /** A name from the {@code with} expressions around it: {@code inner.name or outer.name}. */
    private Expr selected(FreeVariable use) {
        var path = AttrPath.ofNames(use.name());
        Optional<Expr> selected = Optional.empty();
        var withs = new ArrayList<>(use.withs());
        for (int i = withs.size() - 1; i >= 0; i--) {
            selected = Optional.of(select(set(withs.get(i), use), path, selected));
        }
        return selected.orElseThrow(() -> new IllegalStateException("not bound: " + use));
    }

    private Expr set(With with, FreeVariable use) {
        var set = rewrite(with.set());
        boolean again = isName(set)
                && !isInherited(use)
                && !captures(set, name -> use.isBoundSince(with, name))
                && !captures(with.set(), name -> use.isBoundSince(with, name));
        return again ? set : new Variable(names.computeIfAbsent(with, key -> unusedName("scope")));
    }

    /** Returns whether it can be written twice: {@code pkgs}, {@code pkgs.python3Packages}. */
    private static boolean isName(Expr set) {
        if (set instanceof Select select) {
            return select.set() instanceof Variable
                    && select.fallback().isEmpty()
                    && select.path().keys().stream().allMatch(AttrName.class::isInstance);
        }
        return set instanceof Variable;
    }

    /** Returns whether a value is better written twice than given a name. */
    private static boolean isSmall(Expr meaning) {
        return isName(meaning)
                || meaning instanceof IntegerLiteral
                || meaning instanceof FloatLiteral
                || meaning instanceof StringLiteral
                || meaning instanceof PathLiteral;
    }

    /** A name that neither the text nor what it is given uses. */
    private String unusedName(String like) {
        var text = new NixPrinter().print(code);
        var name = like;
        for (int number = 2;
                text.contains(name)
                        || namesOfTheFile.contains(name)
                        || names.containsValue(name)
                        || unusedNames.containsValue(name);
                number++) {
            name = like + number;
        }
        return name;
    }

    @Override
    public Expr visit(Variable variable) {
        return replacements.getOrDefault(variable, variable);
    }

    /** {@code lib.id} becomes {@code nixpkgs.lib.id}, without parentheses. */
    @Override
    public Expr visit(Select select) {
        var copy = (Select) super.visit(select);
        return replacements.containsKey(select.set()) ? select(copy.set(), copy.path(), copy.fallback()) : copy;
    }

    /** A fallback is for the whole path: what may be missing at its beginning, in the text itself, stays apart. */
    private Expr select(Expr set, AttrPath path, Optional<Expr> fallback) {
        boolean atOnce = fallback.isEmpty() || meanings.containsValue(set);
        return atOnce && set.select(path) instanceof Select whole
                ? new Select(whole.set(), whole.path(), fallback)
                : new Select(set, path, fallback);
    }

    @Override
    public Expr visit(With with) {
        var name = names.get(with);
        if (name == null) {
            return super.visit(with);
        }
        var set = new Binding.Attribute(AttrPath.ofNames(name), rewrite(with.set()));
        return new Let(List.of(set), new With(new Variable(name), rewrite(with.body())));
    }

    @Override
    protected List<Binding> bindings(List<Binding> bindings) {
        var split = new ArrayList<Binding>();
        for (var binding : bindings) {
            if (binding instanceof Binding.Inherit inherit && inherit.from().isEmpty()) {
                split(inherit, split);
            } else {
                split.add(binding);
            }
        }
        return super.bindings(split);
    }

    /** {@code inherit a b;}, where {@code a} is another thing in the file, becomes {@code inherit b; a = …;}. */
    private void split(Binding.Inherit inherit, List<Binding> into) {
        var same = inherit.names().stream()
                .filter(name -> !replacements.containsKey(name))
                .toList();
        if (!same.isEmpty() || inherit.names().isEmpty()) {
            into.add(new Binding.Inherit(Optional.empty(), same));
        }
        for (var name : inherit.names()) {
            var replacement = replacements.get(name);
            if (replacement != null) {
                into.add(new Binding.Attribute(AttrPath.of((AttrKey) name), replacement));
            }
        }
    }

    @Override
    public Expr visit(PathLiteral path) {
        return Snippet.isRelative(path.text())
                ? paths.apply(ProjectPath.of(path.text())).expr()
                : path;
    }

    @Override
    public Expr visit(InterpolatedPath path) {
        var start = ((StringPart.Text) path.parts().get(0)).text();
        if (!Snippet.isRelative(start)) {
            return super.visit(path);
        }
        int slash = start.lastIndexOf('/');
        var directory = paths.apply(ProjectPath.of(start.substring(0, slash)));
        var parts = new ArrayList<>(path.parts());
        parts.set(0, new StringPart.Text(directory.prefix() + start.substring(slash + 1)));
        return super.visit(new InterpolatedPath(parts));
    }
}
