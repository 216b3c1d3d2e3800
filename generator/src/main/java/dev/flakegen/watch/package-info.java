/** Waiting: who waits for something that may never end says so. Where the words appear, the caller decides. */
@NullMarked
package dev.flakegen.watch;

import org.jspecify.annotations.NullMarked;
