/**
 * The command line: reads arguments, calls the generator, says what came of it. It holds nothing that another way in,
 * such as a Maven plugin, needs too. picocli is used nowhere else, and git is run nowhere else.
 */
@NullMarked
package dev.flakegen.cli;

import org.jspecify.annotations.NullMarked;
