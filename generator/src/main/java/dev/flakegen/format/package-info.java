/** Formatting of Nix files on disk: what comes of each. How code is formatted is the business of the module of Nix. */
@NullMarked
package dev.flakegen.format;

import org.jspecify.annotations.NullMarked;
