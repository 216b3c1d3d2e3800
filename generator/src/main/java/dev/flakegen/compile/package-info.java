/**
 * From Flake.java to a definition that can be called: finding it, compiling it in process, keeping what was compiled,
 * loading it, and running it so that what it throws is reported in the author's terms.
 */
@NullMarked
package dev.flakegen.compile;

import org.jspecify.annotations.NullMarked;
