/**
 * What a description says, as immutable records: the flake and its parts, each with its place in Flake.java, and what
 * is wrong with it, as diagnostics. Nix code stands here as trees, never as text; nothing here reads or writes.
 */
@NullMarked
package dev.flakegen.model;

import org.jspecify.annotations.NullMarked;
