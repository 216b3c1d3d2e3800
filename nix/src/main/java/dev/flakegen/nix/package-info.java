/**
 * The Nix language as data: its expressions as immutable trees, and the printer that turns a tree into text. What
 * belongs here is what the Nix manual's chapter on the language speaks of; nothing here knows of flakes, files or
 * generators.
 */
@NullMarked
package dev.flakegen.nix;

import org.jspecify.annotations.NullMarked;
