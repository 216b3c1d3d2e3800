/** Real Nix in the tests: how it is run, and what becomes of the tests where there is none. Nothing here knows a flake. */
@NullMarked
package dev.flakegen.examples.nix;

import org.jspecify.annotations.NullMarked;
