/**
 * What each diagnostic code means, told to a person who meets it for the first time: the resource files beside this
 * package, one a code, and their reader. It knows nothing of how they are shown.
 */
@NullMarked
package dev.flakegen.explain;

import org.jspecify.annotations.NullMarked;
