/** What holds for trees and texts made at random, each from a seed that a failure tells. */
@NullMarked
package dev.flakegen.nix.random;

import org.jspecify.annotations.NullMarked;
