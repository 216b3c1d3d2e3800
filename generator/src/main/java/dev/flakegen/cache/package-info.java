/**
 * What is kept between runs, outside of the project: the compiled description, and the lock that keeps two runs on one
 * project apart. Everything here can be deleted at any time.
 */
@NullMarked
package dev.flakegen.cache;

import org.jspecify.annotations.NullMarked;
