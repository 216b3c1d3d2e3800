package dev.flakegen.outputs;

import dev.flakegen.model.Flake;
import dev.flakegen.model.Place;
import dev.flakegen.nix.AttrName;
import java.util.ArrayList;
import java.util.List;

/**
 * A check that flakegen writes: {@code checks/<name>.nix}.
 *
 * @param place of the call that brings it
 */
public record ContractCheck(AttrName name, Place place) {
    private ContractCheck(String name, Place place) {
        this(new AttrName(name), place);
    }

    /** Those of a flake, in the order in which they are written. */
    public static List<ContractCheck> of(Flake flake) {
        var checks = new ArrayList<ContractCheck>();
        flake.contractChecks().ifPresent(place -> {
            checks.add(new ContractCheck("contract-outputs", place));
            if (flake.registry().isPresent()) {
                checks.add(new ContractCheck("contract-packages", place));
            }
            if (!flake.modules().isEmpty()) {
                checks.add(new ContractCheck("contract-modules", place));
            }
            checks.add(new ContractCheck("contract-generated", place));
        });
        flake.policy().ifPresent(policy -> checks.add(new ContractCheck("policy-pin", policy.place())));
        return checks;
    }
}
