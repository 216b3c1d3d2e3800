/**
 * Whole directories: the packages and modules that a description declares by the directory they are in. They become part
 * of the flake here, before it is validated; nobody behind this knows the difference.
 */
@NullMarked
package dev.flakegen.listing;

import org.jspecify.annotations.NullMarked;
