/**
 * Reading: the one package that looks at files on disk. It tells what is there; what to make of it is decided
 * elsewhere.
 */
@NullMarked
package dev.flakegen.project;

import org.jspecify.annotations.NullMarked;
