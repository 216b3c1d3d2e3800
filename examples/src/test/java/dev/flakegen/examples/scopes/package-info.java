/** Tests on the golden case {@code scopes}: sets of packages that have to do with each other. */
@NullMarked
package dev.flakegen.examples.scopes;

import org.jspecify.annotations.NullMarked;
