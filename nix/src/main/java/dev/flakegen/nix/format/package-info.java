/** Formats Nix code as the ecosystem's formatter does; {@link dev.flakegen.nix.format.NixFormatter} explains how. */
@NullMarked
package dev.flakegen.nix.format;

import org.jspecify.annotations.NullMarked;
