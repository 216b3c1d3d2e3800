package dev.flakegen.model;

import dev.flakegen.nix.AttrName;
import java.util.List;
import java.util.Optional;

/**
 * An input of the flake: {@code inputs.<name>}.
 *
 * @param reference where it comes from; absent for one that only follows
 * @param follows the input that it is the same as
 * @param inputFollows what its own inputs follow
 * @param flake false for {@code flake = false}: only its source tree
 */
public record Input(
        AttrName name,
        Optional<FlakeReference> reference,
        Optional<Follows> follows,
        List<Follows> inputFollows,
        boolean flake,
        Place place) {
    /**
     * {@code inputs.<input>.follows = "<target>";}.
     *
     * @param input the names on the way: none for the input itself, one for an input of it, or several
     * @param target a path of input names, joined by slashes; empty cuts the input off
     */
    public record Follows(List<AttrName> input, String target, Place place) {
        public Follows {
            input = List.copyOf(input);
        }
    }

    public Input {
        inputFollows = List.copyOf(inputFollows);
    }

    /** The same, whose own inputs follow these. */
    public Input following(List<Follows> inputFollows) {
        return new Input(name, reference, follows, inputFollows, flake, place);
    }
}
