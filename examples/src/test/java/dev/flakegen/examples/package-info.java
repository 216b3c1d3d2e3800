/**
 * The examples and golden cases as they are checked in: that generating gives these very files, and that real Nix takes
 * them. What a flake does in the hands of its users is in the packages below, one for each flake.
 */
@NullMarked
package dev.flakegen.examples;

import org.jspecify.annotations.NullMarked;
