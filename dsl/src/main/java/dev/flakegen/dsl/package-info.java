/**
 * What the author of a Flake.java sees: {@link dev.flakegen.dsl.FlakeDefinition}, the words of
 * {@link dev.flakegen.dsl.Nix}, and the specs that a flake is described with. Specs are mutable while {@code define}
 * runs, and end as the records of {@code dev.flakegen.model}. Nothing here reads, writes or renders.
 */
@NullMarked
package dev.flakegen.dsl;

import org.jspecify.annotations.NullMarked;
