/** The Nix language: that the corpus of the module {@code nix} is what real Nix makes of it, and our files too. */
@NullMarked
package dev.flakegen.examples.language;

import org.jspecify.annotations.NullMarked;
