/**
 * From the files that are wanted, and what is on disk, to what has to be done. Pure: a plan can be made, shown and
 * tested without a file system.
 */
@NullMarked
package dev.flakegen.plan;

import org.jspecify.annotations.NullMarked;
