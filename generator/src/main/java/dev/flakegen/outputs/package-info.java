/**
 * What a flake exports: one tree of names for the check that holds the flake to its description, and for people and
 * programs who ask for it. It is known from the description alone; what only an evaluation tells does not stand here.
 */
@NullMarked
package dev.flakegen.outputs;

import org.jspecify.annotations.NullMarked;
