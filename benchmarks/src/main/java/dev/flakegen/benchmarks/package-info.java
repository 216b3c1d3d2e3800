/** Benchmarks of what has to be fast: reading and formatting Nix code. They print figures, and assert nothing. */
@NullMarked
package dev.flakegen.benchmarks;

import org.jspecify.annotations.NullMarked;
