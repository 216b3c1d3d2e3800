/**
 * What can be wrong with a whole description, before anything is rendered: what is missing, names that Nix or nixpkgs
 * would trip over, files that are not there, values that stand where they mean nothing.
 */
@NullMarked
package dev.flakegen.validate;

import org.jspecify.annotations.NullMarked;
