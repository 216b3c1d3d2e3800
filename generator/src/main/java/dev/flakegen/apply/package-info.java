/**
 * Writing: the one package that changes files of a project, by applying a plan, or by giving a file another content. What
 * that is is decided elsewhere; here it is carried out so that nothing is ever half written.
 */
@NullMarked
package dev.flakegen.apply;

import org.jspecify.annotations.NullMarked;
