/** From the text of Nix files to trees of {@link dev.flakegen.nix.Expr expressions}, and where in the text each stands. */
@NullMarked
package dev.flakegen.nix.parser;

import org.jspecify.annotations.NullMarked;
