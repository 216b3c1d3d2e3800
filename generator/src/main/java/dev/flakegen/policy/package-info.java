/**
 * The policy on {@code builtins.getFlake}, held without Nix: where in Nix code it can be reached, and whether that is
 * allowed there.
 */
@NullMarked
package dev.flakegen.policy;

import org.jspecify.annotations.NullMarked;
