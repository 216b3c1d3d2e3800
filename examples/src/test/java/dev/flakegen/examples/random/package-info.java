/** What holds for every description: tried on some made at random, each from a seed that a failure tells. */
@NullMarked
package dev.flakegen.examples.random;

import org.jspecify.annotations.NullMarked;
