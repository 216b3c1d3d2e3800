/**
 * The text of Nix files and how it is put together: {@link dev.flakegen.nix.syntax.SyntaxParser} reads it into a tree of
 * {@link dev.flakegen.nix.syntax.Node nodes} and {@link dev.flakegen.nix.syntax.Token tokens} that keeps every
 * parenthesis, comment and blank line, as the formatter needs it. What the text means is in {@link dev.flakegen.nix}.
 */
@NullMarked
package dev.flakegen.nix.syntax;

import org.jspecify.annotations.NullMarked;
