/** Descriptions made at random. They are outside of {@code dev.flakegen}, as every Flake.java is. */
@NullMarked
package flakes;

import org.jspecify.annotations.NullMarked;
