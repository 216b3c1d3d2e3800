package dev.flakegen.render;

import dev.flakegen.model.Pkgs;
import dev.flakegen.model.Reference;
import dev.flakegen.model.Snippet;
import dev.flakegen.nix.Apply;
import dev.flakegen.nix.AttrKey;
import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.AttrPath;
import dev.flakegen.nix.AttrSet;
import dev.flakegen.nix.Expr;
import dev.flakegen.nix.Placeholder;
import dev.flakegen.nix.Select;
import dev.flakegen.nix.Variable;
import dev.flakegen.project.ProjectPath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What references become in one generated file: paths relative to it, inputs by the name that they have there. Remembers
 * what was used, as that is what the file has to be given.
 */
final class FileScope {
    static final AttrName SELF = new AttrName("self");
    private static final AttrName INPUTS = new AttrName("inputs");
    private static final AttrName LIB = new AttrName("lib");

    private final ProjectPath directory;
    private final InputNames inputs;
    private final Set<AttrName> used = new HashSet<>();

    /**
     * @param file the generated file
     */
    FileScope(String file, InputNames inputs) {
        this.directory = ProjectPath.of(file).parent().orElseThrow();
        this.inputs = inputs;
    }

    /** A value of the description. Its own sets get their shortest form; Nix text stays as its author wrote it. */
    Expr resolve(Expr expr, Surroundings surroundings) {
        var written = expr.replacePlaceholders(
                placeholder -> placeholder instanceof Snippet ? placeholder : resolve(placeholder, surroundings));
        return new ShortBindings()
                .rewrite(written)
                .replacePlaceholders(placeholder -> resolve(placeholder, surroundings));
    }

    List<Expr> resolve(List<Expr> exprs, Surroundings surroundings) {
        return exprs.stream().map(expr -> resolve(expr, surroundings)).toList();
    }

    AttrSet resolve(AttrSet set, Surroundings surroundings) {
        return (AttrSet) resolve((Expr) set, surroundings);
    }

    private Expr resolve(Placeholder placeholder, Surroundings surroundings) {
        if (placeholder instanceof Snippet snippet) {
            return snippet(snippet, surroundings);
        } else if (placeholder instanceof Reference.ToInput input) {
            return input(input);
        } else if (placeholder instanceof Reference.ToPackage pkg) {
            return surroundings.pkg(pkg);
        } else if (placeholder instanceof Reference.ToPkgs) {
            return surroundings.pkgs();
        } else if (placeholder instanceof Reference.ToSystem) {
            return surroundings.system();
        } else if (placeholder instanceof Reference.ToFile file) {
            return path(ProjectPath.of(file.path()));
        } else if (placeholder instanceof Reference.ToSelf) {
            return self();
        } else if (placeholder instanceof Reference.ToInputs) {
            return inputs();
        } else if (placeholder instanceof Reference.ToOutput output) {
            return output(output, surroundings);
        }
        throw new IllegalStateException("not to be rendered: " + placeholder);
    }

    /** The flake itself. */
    Expr self() {
        used.add(SELF);
        return new Variable("self");
    }

    private Expr inputs() {
        used.add(INPUTS);
        return new Variable("inputs");
    }

    private Expr snippet(Snippet snippet, Surroundings surroundings) {
        var meanings = new TreeMap<String, Expr>();
        for (var use : snippet.uses()) {
            meaning(use.name(), surroundings).ifPresent(expr -> meanings.put(use.name(), expr));
        }
        return new Transplant(snippet.code(), meanings, snippet.arguments(), inputs::mayBeBound, this::relative).expr();
    }

    /** What a variable of Nix text means here. */
    private Optional<Expr> meaning(String name, Surroundings surroundings) {
        return switch (name) {
            case "self" -> Optional.of(self());
            case "inputs" -> Optional.of(inputs());
            case "lib" ->
                surroundings
                        .variable(name)
                        .or(this::library)
                        .or(() -> surroundings.variable("pkgs").map(pkgs -> Select.of(pkgs, LIB)));
            default -> surroundings.variable(name);
        };
    }

    /** The library of nixpkgs, if an input has it. */
    Optional<Expr> library() {
        return inputs.pkgs().flatMap(pkgs -> {
            if (pkgs.constructor() instanceof Pkgs.Import imported) {
                return Optional.of(Select.of(input(imported.nixpkgs()), LIB));
            }
            return pkgs.input().map(flake -> {
                var lib = Select.of(input(flake), LIB);
                return new Select(lib, AttrPath.of(LIB), Optional.of(lib));
            });
        });
    }

    /** The function that makes package sets, if the flake has any. */
    Optional<Expr> constructor() {
        return inputs.pkgs().map(pkgs -> {
            if (pkgs.constructor() instanceof Pkgs.Function function) {
                return resolve(function.function(), Surroundings.noSystem());
            }
            var input = input(pkgs.input().orElseThrow());
            var imported = Apply.of(new Variable("import"), input);
            return pkgs.constructor() instanceof Pkgs.Import
                    ? imported
                    : new Select(input, AttrPath.of(LIB, new AttrName("mkPkgs")), Optional.of(imported));
        });
    }

    private Expr output(Reference.ToOutput output, Surroundings surroundings) {
        var keys = new ArrayList<AttrKey>(List.of(new AttrName(output.output())));
        if (output.perSystem()) {
            keys.add(new AttrKey.Dynamic(surroundings.system()));
        }
        keys.add(output.name());
        return new Select(self(), new AttrPath(keys));
    }

    /** An input, or an input of an input: {@code nixfleet.inputs.nixpkgs}. */
    Expr input(Reference.ToInput reference) {
        var root = reference.root();
        used.add(inputs.isArgument(root) ? root : INPUTS);
        var expr = inputs.of(root);
        for (var name : reference.path().subList(1, reference.path().size())) {
            expr = new Select(expr, AttrPath.of(INPUTS, name));
        }
        return expr;
    }

    /** A path of the project, as it is written in this file. */
    Expr path(ProjectPath path) {
        return relative(path).expr();
    }

    /** A path of the project, relative to this file's directory. */
    RelativePath relative(ProjectPath path) {
        var here = directory.names();
        var there = path.names();
        int shared = 0;
        while (shared < here.size() && shared < there.size() && here.get(shared).equals(there.get(shared))) {
            shared++;
        }
        int up = here.size() - shared;
        var base = up == 0 ? "." : "../".repeat(up - 1) + "..";
        return new RelativePath(base, String.join("/", there.subList(shared, there.size())));
    }

    /** What the file has to be given: self, inputs by their order of declaration, all inputs. */
    List<AttrName> arguments() {
        var arguments = new ArrayList<AttrName>();
        if (used.contains(SELF)) {
            arguments.add(SELF);
        }
        inputs.arguments().stream().filter(used::contains).forEach(arguments::add);
        if (used.contains(INPUTS)) {
            arguments.add(INPUTS);
        }
        return arguments;
    }
}
