/** What the golden case {@code everything} describes, word by word, as real Nix sees it. */
@NullMarked
package dev.flakegen.examples.everything;

import org.jspecify.annotations.NullMarked;
