/**
 * The lock file, {@code flake.lock}, as far as it helps to understand a description. It says nothing about what is
 * generated, and is never written: locking is Nix's work.
 */
@NullMarked
package dev.flakegen.lock;

import org.jspecify.annotations.NullMarked;
