/** What the golden case {@code directories} declares as whole directories, as real Nix sees it. */
@NullMarked
package dev.flakegen.examples.directories;

import org.jspecify.annotations.NullMarked;
