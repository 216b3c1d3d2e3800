/** Where the parser says that the parts of a tree stand. */
@NullMarked
package dev.flakegen.nix.parser;

import org.jspecify.annotations.NullMarked;
