/**
 * The Nix language as real Nix reads it: a corpus of texts, with what {@code nix-instantiate --parse} gives for each, and
 * the tests that hold the parser to it. Tests of other modules use the corpus too. Nothing here runs Nix.
 */
@NullMarked
package dev.flakegen.nix.language;

import org.jspecify.annotations.NullMarked;
