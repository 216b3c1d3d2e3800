/** The same description with its statements in another order. */
@NullMarked
package dev.flakegen.examples.order;

import org.jspecify.annotations.NullMarked;
