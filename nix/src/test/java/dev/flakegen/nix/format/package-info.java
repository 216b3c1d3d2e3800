/** Tests of the formatter: pairs that were observed, and what holds for any code. */
@NullMarked
package dev.flakegen.nix.format;

import org.jspecify.annotations.NullMarked;
