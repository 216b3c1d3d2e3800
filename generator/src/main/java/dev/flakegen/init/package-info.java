/** Starting a project: a description and what belongs beside it, and what is generated from it, at once. */
@NullMarked
package dev.flakegen.init;

import org.jspecify.annotations.NullMarked;
