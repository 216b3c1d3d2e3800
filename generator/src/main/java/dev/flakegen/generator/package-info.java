/**
 * The way in for those who generate: a definition and a directory in, files or diagnostics out; and the whole run on a
 * project, from Flake.java to disk, as the command line and a larger build do it.
 */
@NullMarked
package dev.flakegen.generator;

import org.jspecify.annotations.NullMarked;
