package dev.flakegen.dsl;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.model.FlakeReference;
import dev.flakegen.model.Input;
import dev.flakegen.model.Pkgs;
import dev.flakegen.model.Place;
import dev.flakegen.model.Reference;
import dev.flakegen.model.ReferenceType;
import dev.flakegen.nix.AttrKey;
import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.AttrPath;
import dev.flakegen.nix.Expr;
import dev.flakegen.nix.NixValue;
import dev.flakegen.nix.Select;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An input, {@code inputs.<name>}; as a value, the flake that it resolves to. */
public final class InputSpec extends SpecValue {
    private final DefinitionContext context;
    private final List<AttrName> path;
    private final Place place;
    private final Optional<FlakeReference> reference;
    private final List<Input.Follows> inputFollows = new ArrayList<>();
    private Input.@Nullable Follows follows;
    private boolean flake = true;

    InputSpec(DefinitionContext context, List<AttrName> path, Optional<FlakeReference> reference, Place place) {
        this.context = context;
        this.path = List.copyOf(path);
        this.place = place;
        this.reference = reference;
    }

    /**
     * {@code input("home-manager", …).follows("nixpkgs", nixpkgs)} becomes
     * {@code inputs.home-manager.inputs.nixpkgs.follows = "nixpkgs";}.
     *
     * <p>One level deeper it is {@code a.follows("b/c", c)}. Where {@code a.follows("b", b)} is said too, that is
     * {@code inputs.b.inputs.c.follows = "c";}, which every Nix understands; otherwise
     * {@code inputs.a.inputs.b.inputs.c.follows = "c";}, on which older ones fail ({@code newer-nix-needed}).
     *
     * @param input of this input; deeper: {@code "a/b"}
     */
    public InputSpec follows(String input, InputSpec target) {
        var here = context.here();
        context.requireOwn(target, here);
        return follow(input, target.name(), here);
    }

    /**
     * For an input without a reference of its own: {@code input("nixpkgs").follows(nixfleet.input("nixpkgs"))} becomes
     * {@code inputs.nixpkgs.follows = "nixfleet/nixpkgs";}. With one it is refused
     * ({@code input-with-reference-and-follows}).
     */
    public InputSpec follows(InputSpec target) {
        var here = context.here();
        context.requireOwn(target, here);
        if (reference.isPresent()) {
            context.report(Diagnostic.error(
                            DiagnosticCode.INPUT_WITH_REFERENCE_AND_FOLLOWS,
                            "input '" + name() + "' has both a reference and an input to follow")
                    .at(here)
                    .note("its reference is given at " + place)
                    .help("leave out one of the two"));
        }
        if (follows != null) {
            context.report(twice(Optional.empty(), here));
        }
        follows = new Input.Follows(List.of(), target.name(), here);
        return own(here);
    }

    /** {@code without("devenv")} becomes {@code inputs.<name>.inputs.devenv.follows = "";}: cuts it off. */
    public InputSpec without(String input) {
        return follow(input, "", context.here());
    }

    private InputSpec follow(String input, String target, Place here) {
        var names = Arrays.stream(input.split("/", -1))
                .map(name -> context.name("an input of '" + name() + "'", name, here))
                .toList();
        var first = inputFollows.stream()
                .filter(other -> other.input().equals(names))
                .findFirst();
        if (first.isPresent()) {
            context.report(twice(Optional.of(input), here)
                    .note("first said at " + first.get().place()));
        } else {
            inputFollows.add(new Input.Follows(names, target, here));
        }
        return own(here);
    }

    private Diagnostic twice(Optional<String> input, Place here) {
        var what =
                input.map(inner -> "'" + inner + "' of input '" + name() + "'").orElse("input '" + name() + "'");
        return Diagnostic.error(DiagnosticCode.DUPLICATE_SETTING, "what " + what + " follows is said twice")
                .at(here)
                .help("keep one of the two");
    }

    /** An input of this input: {@code nixfleet.input("nixpkgs")} is {@code nixfleet/nixpkgs}. */
    public InputSpec input(String name) {
        var here = context.here();
        var deeper = new ArrayList<>(path);
        deeper.add(context.name("an input", name, here));
        return new InputSpec(context, deeper, Optional.empty(), here);
    }

    /** {@code flake = false;}: only its source tree. A single file is none, said or not. */
    public InputSpec notFlake() {
        var here = context.here();
        flake = false;
        return own(here);
    }

    /** {@code input.overlays.<name>}. */
    public NixValue overlay(String name) {
        return output("overlays", name);
    }

    /** {@code input.nixosModules.<name>}. */
    public NixValue nixosModule(String name) {
        return output("nixosModules", name);
    }

    /** {@code input.homeModules.<name>}. */
    public NixValue homeModule(String name) {
        return output("homeModules", name);
    }

    /** <code>input.packages.${system}.&lt;name&gt;</code>. */
    public NixValue pkg(String name) {
        var packageName = context.name("a package", name, context.here());
        return select(
                new AttrName("packages"), new AttrKey.Dynamic(context.refer(new Reference.ToSystem())), packageName);
    }

    private NixValue output(String output, String name) {
        return select(new AttrName(output), context.name("an output", name, context.here()));
    }

    private NixValue select(AttrKey... keys) {
        return new PlainValue(new Select(expr(), AttrPath.of(keys)));
    }

    DefinitionContext context() {
        return context;
    }

    @Override
    public Expr expr() {
        return context.refer(reference());
    }

    Reference.ToInput reference() {
        return new Reference.ToInput(path);
    }

    /** Its constructor of package sets: nixpkgs is known by its name, any other may have a {@code lib.mkPkgs}. */
    Pkgs.Constructor packageSets() {
        var self = reference();
        var names = Stream.concat(
                Stream.of(path.get(path.size() - 1).name()),
                reference.stream()
                        .flatMap(ref ->
                                Stream.of("repo", "id").flatMap(attribute -> ref.attribute(attribute).stream())));
        return names.anyMatch("nixpkgs"::equals) ? new Pkgs.Import(self) : new Pkgs.OfInput(self);
    }

    /** As {@code follows} names it: {@code nixfleet/nixpkgs}. */
    private String name() {
        return joined(path);
    }

    private static String joined(List<AttrName> names) {
        return names.stream().map(AttrName::name).collect(Collectors.joining("/"));
    }

    /** An input of an input is declared there, and nothing about it can be said here. */
    private InputSpec own(Place here) {
        if (path.size() > 1) {
            var root = path.get(0).name();
            var rest = joined(path.subList(1, path.size()));
            context.report(Diagnostic.error(
                            DiagnosticCode.FOREIGN_SPEC,
                            "'" + name() + "' is an input of another flake, not of this one")
                    .at(here)
                    .help("say it of the input '" + root + "': .follows(\"" + rest + "\", …), .without(\"" + rest
                            + "\")"));
        }
        return this;
    }

    Input toModel() {
        if (reference.isEmpty() && follows == null) {
            context.report(Diagnostic.error(
                            DiagnosticCode.INPUT_WITHOUT_REFERENCE,
                            "input '" + name() + "' has neither a reference nor an input to follow")
                    .at(place)
                    .help("give it a reference, input(\"" + name() + "\", github(…)), or call .follows(…)"));
        }
        boolean isFile =
                reference.filter(ref -> ref.type() == ReferenceType.FILE).isPresent();
        return new Input(path.get(0), reference, Optional.ofNullable(follows), inputFollows, flake && !isFile, place);
    }
}
