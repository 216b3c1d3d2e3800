/** What tools that look for dead code and for needless code would say of generated files. */
@NullMarked
package dev.flakegen.examples.lint;

import org.jspecify.annotations.NullMarked;
