package dev.flakegen.dsl;

import dev.flakegen.model.Reference;
import dev.flakegen.nix.Placeholder;

/**
 * A reference to something of one flake, on its way through values that belong to none, such as a list. Where the value
 * ends up, it is seen whether that is the same flake.
 */
record OwnedReference(DefinitionContext owner, Reference reference) implements Placeholder {}
