package dev.flakegen.dsl;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.model.Input;
import dev.flakegen.nix.AttrName;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Says what an input of an input's input follows at the root, where it can: {@code a.follows("b/c", c)} beside
 * {@code a.follows("b", b)} is {@code b.follows("c", c)}. Nix 2.8 fails on {@code inputs.a.inputs.b.inputs.c.follows}.
 */
final class HoistedFollows {
    /** What an input's own inputs follow, with the name of that input. */
    private record Said(AttrName input, Input.Follows follows) {}

    private final DefinitionContext context;
    private final Map<AttrName, Input> inputs = new LinkedHashMap<>();
    private final Map<AttrName, Map<List<AttrName>, Input.Follows>> hoisted = new LinkedHashMap<>();

    private HoistedFollows(DefinitionContext context, List<Input> inputs) {
        this.context = context;
        inputs.forEach(input -> this.inputs.put(input.name(), input));
        inputs.forEach(input -> hoisted.put(input.name(), new LinkedHashMap<>()));
    }

    static List<Input> in(List<Input> inputs, DefinitionContext context) {
        return new HoistedFollows(context, inputs).hoist();
    }

    private List<Input> hoist() {
        Deque<Said> waiting = new ArrayDeque<>();
        inputs.values().forEach(input -> input.inputFollows().forEach(one -> waiting.add(new Said(input.name(), one))));
        while (!waiting.isEmpty()) {
            var said = waiting.remove();
            nearerTheRoot(said).ifPresentOrElse(waiting::add, () -> put(said));
        }
        return inputs.values().stream()
                .map(input -> input.following(hoisted.getOrDefault(input.name(), Map.of()).values().stream()
                        .sorted(Comparator.comparing(HoistedFollows::path))
                        .toList()))
                .toList();
    }

    /** The same, said of the root's input that the first name on the way follows; a circle is reported elsewhere. */
    private Optional<Said> nearerTheRoot(Said said) {
        var names = said.follows().input();
        var first = Optional.ofNullable(inputs.get(said.input())).stream()
                .flatMap(input -> input.inputFollows().stream())
                .filter(other -> names.size() > 1 && other.input().equals(names.subList(0, 1)))
                .findFirst();
        return first.map(Input.Follows::target)
                .map(AttrName::new)
                .filter(target -> inputs.containsKey(target)
                        && inputs.get(target).reference().isPresent())
                .map(target -> new Said(
                        target,
                        new Input.Follows(
                                names.subList(1, names.size()),
                                said.follows().target(),
                                said.follows().place())));
    }

    /** What is said to follow: {@code b/c}. */
    private static String path(Input.Follows follows) {
        return follows.input().stream().map(AttrName::name).collect(Collectors.joining("/"));
    }

    private void put(Said said) {
        var names = said.follows().input();
        var other = hoisted.get(said.input()).putIfAbsent(names, said.follows());
        if (other != null && !other.target().equals(said.follows().target())) {
            var input = path(said.follows());
            context.report(Diagnostic.error(
                            DiagnosticCode.DUPLICATE_SETTING,
                            "what '" + input + "' of input '" + said.input() + "' follows is said in two ways")
                    .at(said.follows().place())
                    .note("'" + other.target() + "' at " + other.place() + ", '"
                            + said.follows().target() + "' here")
                    .help("keep one of the two"));
        }
    }
}
