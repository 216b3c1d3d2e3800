package dev.flakegen.dsl;

import dev.flakegen.model.Place;
import dev.flakegen.model.Reference;
import dev.flakegen.model.SelfAttribute;
import dev.flakegen.nix.Expr;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The flake itself; as a value, {@code self}. What is said here is how Nix fetches it, {@code inputs.self}: Nix 2.27 or
 * newer, older ones refuse it ({@code newer-nix-needed}).
 *
 * @see <a href="https://nix.dev/manual/nix/latest/command-ref/new-cli/nix3-flake#self-attributes">Nix manual, self
 *     attributes</a>
 */
public final class SelfSpec extends SpecValue {
    private final DefinitionContext context;
    private final List<SelfAttribute> attributes = new ArrayList<>();

    SelfSpec(DefinitionContext context) {
        this.context = context;
    }

    /** {@code inputs.self.submodules = true;}: with its git submodules. */
    public SelfSpec submodules() {
        return set("submodules", context.here());
    }

    /** {@code inputs.self.lfs = true;}: with what Git LFS keeps elsewhere. */
    public SelfSpec lfs() {
        return set("lfs", context.here());
    }

    private SelfSpec set(String attribute, Place here) {
        if (attributes.stream().noneMatch(said -> said.name().equals(attribute))) {
            attributes.add(new SelfAttribute(attribute, here));
        }
        return this;
    }

    @Override
    public Expr expr() {
        return context.refer(new Reference.ToSelf());
    }

    List<SelfAttribute> attributes() {
        return attributes.stream()
                .sorted(Comparator.comparing(SelfAttribute::name))
                .toList();
    }
}
