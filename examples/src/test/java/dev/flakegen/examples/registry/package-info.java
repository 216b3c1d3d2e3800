/** The flake of {@code examples/registry} in the hands of its users, and each of its checks seen to fail. */
@NullMarked
package dev.flakegen.examples.registry;

import org.jspecify.annotations.NullMarked;
